import type { Campaign as StoredCampaign } from '../../payload-types.ts';
import type { Campaign } from '../wire.ts';
import { formerSlugs, type StoredSlug } from './former-slugs.ts';
import { seoSnapshot } from './seo.ts';
import { toInstant, toText } from './values.ts';

/** The published form of a campaign. */
export function campaignSnapshot(campaign: StoredCampaign, addresses: StoredSlug[]): Campaign | null {
  if (!campaign.slug) return null;
  return {
    id: campaign.id,
    title: campaign.title ?? '',
    slug: campaign.slug,
    kind: campaign.kind ?? 'khac',
    year: campaign.year ?? null,
    theme: toText(campaign.theme),
    slogans: (campaign.slogans ?? []).flatMap(({ text }) => toText(text) ?? []),
    startsAt: toInstant(campaign.startsAt),
    endsAt: toInstant(campaign.endsAt),
    accent: toText(campaign.accent),
    intro: campaign.intro ?? null,
    seo: seoSnapshot(campaign.meta),
    formerSlugs: formerSlugs(addresses, campaign.slug),
  };
}
