import { campaignAddress } from '../addresses.ts';
import type { CampaignPage } from '../models.ts';
import type { Campaign, ContentReader } from '../reader.ts';
import { seoHead } from '../seo-head.ts';
import { teasersOf } from '../teasers.ts';
import { exclusiveEnd, startOf } from '../windows.ts';

const articlesOnPage = 60;

/** Campaigns that have begun; past ones keep their page. */
export function campaignsWithPage(reader: ContentReader): Campaign[] {
  return reader.campaigns().filter((campaign) => reader.shared('campaignHasPage', campaign.id));
}

export function campaignPage(reader: ContentReader, slug: string): CampaignPage | null {
  const found = reader.campaignBySlug(slug);
  const campaign = found && reader.campaign(found.id);
  if (campaign === null || !reader.shared('campaignHasPage', campaign.id)) return null;
  return {
    chrome: reader.shared('chrome', ''),
    title: campaign.title,
    href: campaignAddress(slug),
    theme: campaign.theme,
    accent: campaign.accent,
    intro: campaign.introHtml,
    slogans: campaign.slogans,
    startsAt: startOf(campaign.startsAt),
    endsAt: exclusiveEnd(campaign.endsAt),
    head: seoHead(reader, campaign.seo, {
      title: campaign.title,
      description: campaign.theme,
      image: null,
    }),
    articles: teasersOf(reader, reader.newest(`campaign:${campaign.id}`, articlesOnPage), true),
  };
}
