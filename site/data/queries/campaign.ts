import { accentOf } from '../accent.ts';
import { campaignAddress, campaignArchiveAddress, campaignsAddress } from '../addresses.ts';
import { archivePageOf, newestPage, type ListAddresses } from '../archive-list.ts';
import type { CampaignArchivePage, CampaignPage, CampaignsPage, CampaignTeaser } from '../models.ts';
import type { Campaign, ContentReader, Link } from '../reader.ts';
import { seoHead } from '../seo-head.ts';
import { documentTeaser, teasersOf } from '../teasers.ts';
import { monthOf } from '../time.ts';
import { exclusiveEnd, startOf } from '../windows.ts';
import { blocksOf } from './body-blocks.ts';

/** Campaigns that have begun; past ones keep their page. */
export function campaignsWithPage(reader: ContentReader): Campaign[] {
  return reader.campaigns().filter((campaign) => reader.shared('campaignHasPage', campaign.id));
}

/** The campaign at an address, if it has a page. */
function campaignAt(reader: ContentReader, slug: string): Campaign | null {
  const found = reader.campaignBySlug(slug);
  const campaign = found && reader.campaign(found.id);
  return campaign !== null && reader.shared('campaignHasPage', campaign.id) ? campaign : null;
}

const addressesOf = (slug: string): ListAddresses => ({
  own: campaignAddress(slug),
  archive: (page) => campaignArchiveAddress(slug, page),
});

function campaignTeaser(reader: ContentReader, campaign: Campaign): CampaignTeaser {
  const { id, title, slug, theme, accent, startsAt } = campaign;
  const end = exclusiveEnd(campaign.endsAt);
  return {
    title,
    href: campaignAddress(slug),
    theme,
    accent: accentOf(accent),
    startsAt: startOf(startsAt),
    lastsUntil: end === null ? null : end - 1,
    isOver: reader.shared('campaignIsOver', id),
  };
}

const breadcrumb: Link[] = [{ label: 'Chiến dịch', href: campaignsAddress }];

export function campaignPage(reader: ContentReader, slug: string): CampaignPage | null {
  const campaign = campaignAt(reader, slug);
  if (campaign === null) return null;
  const { id, title, theme, slogans } = campaign;
  const { cards, older } = newestPage(reader, `campaign:${id}`, addressesOf(slug));
  return {
    ...campaignTeaser(reader, campaign),
    chrome: reader.shared('chrome', ''),
    breadcrumb,
    intro: blocksOf(reader, campaign.intro),
    slogans,
    banners: reader.shared('campaignBanners', id),
    head: seoHead(reader, campaign.seo, { title, description: theme, image: null }),
    articles: teasersOf(reader, cards, true),
    older,
    documents: reader.shared('campaignDocuments', id).map(documentTeaser),
  };
}

export function campaignArchivePage(
  reader: ContentReader,
  slug: string,
  number: number,
): CampaignArchivePage | null {
  const campaign = campaignAt(reader, slug);
  const page = campaign && archivePageOf(reader, `campaign:${campaign.id}`, number, addressesOf(slug));
  if (campaign === null || page === null) return null;
  return {
    chrome: reader.shared('chrome', ''),
    title: campaign.title,
    href: campaignArchiveAddress(slug, number),
    breadcrumb: [...breadcrumb, { label: campaign.title, href: campaignAddress(slug) }],
    number,
    articles: teasersOf(reader, page.cards, true),
    newer: page.newer,
    older: page.older,
  };
}

export function campaignsPage(reader: ContentReader): CampaignsPage {
  const begun = campaignsWithPage(reader).sort(latestFirst);
  const running: CampaignTeaser[] = [];
  const past = new Map<number, CampaignTeaser[]>();
  for (const campaign of begun) {
    const teaser = campaignTeaser(reader, campaign);
    if (!teaser.isOver) running.push(teaser);
    else past.set(yearOf(campaign), [...(past.get(yearOf(campaign)) ?? []), teaser]);
  }
  return {
    chrome: reader.shared('chrome', ''),
    running,
    past: [...past].sort(([a], [b]) => b - a).map(([year, campaigns]) => ({ year, campaigns })),
  };
}

const latestFirst = (a: Campaign, b: Campaign) =>
  (startOf(b.startsAt) ?? 0) - (startOf(a.startsAt) ?? 0) || (a.id < b.id ? 1 : -1);

/** The year that the editors gave it, else that of its first or its last day. */
function yearOf({ year, startsAt, endsAt }: Campaign): number {
  // The end is exclusive: what ends with the year's last midnight is of that year.
  const within = startOf(startsAt) ?? (exclusiveEnd(endsAt) ?? 1) - 1;
  return year ?? Number(monthOf(within).slice(0, 4));
}
