import { campaignAddress } from '../addresses.ts';
import type { CampaignPage, DocumentPage, DocumentsPage } from '../models.ts';
import type { Campaign, ContentReader } from '../reader.ts';
import { seoHead } from '../seo-head.ts';
import { documentTeaser, teasersOf } from '../teasers.ts';
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

export function documentsPage(reader: ContentReader): DocumentsPage {
  return { chrome: reader.shared('chrome', ''), documents: reader.documents().map(documentTeaser) };
}

export function documentPage(reader: ContentReader, slug: string): DocumentPage | null {
  const document = reader.documentBySlug(slug);
  if (document === null) return null;
  const { title, field, signer, abstract, effectiveAt } = document;
  return {
    ...documentTeaser(document),
    chrome: reader.shared('chrome', ''),
    field,
    signer,
    abstract,
    effectiveAt: effectiveAt === null ? null : Date.parse(effectiveAt),
    head: seoHead(reader, document.seo, { title, description: abstract, image: null }),
    files: document.files.flatMap((id) => fileOf(reader, id)),
  };
}

function fileOf(reader: ContentReader, id: string): DocumentPage['files'] {
  const media = reader.media(id);
  const file = media?.files[0];
  if (media === null || file === undefined) return [];
  return [{ title: media.caption ?? media.alt, file }];
}
