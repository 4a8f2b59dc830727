import { campaignAddress } from '../addresses.ts';
import { authorListName, keywordListName, tagListName } from '../lists.ts';
import type { ArticlePage, Tag, Teaser } from '../models.ts';
import { pictureOf } from '../pictures.ts';
import type { ArticleCard, ArticleText, ContentReader, Link, ListName, Place } from '../reader.ts';
import { headImage, seoHead } from '../seo-head.ts';
import { seriesAddress } from '../series.ts';
import { categoryLink, teasersOf } from '../teasers.ts';
import { withAnchorLinks } from './anchored-headings.ts';
import { blocksOf } from './body-blocks.ts';
import { articleCard, articleCardImage } from './cards.ts';
import { categoriesAbove } from './category.ts';
import { contentsOf } from './contents.ts';

const lengths = { sameCategory: 3, related: 4, perTag: 2, otherNews: 3 };

export function articlePage(reader: ContentReader, categorySlug: string, slug: string): ArticlePage | null {
  const place = reader.articleBySlug(slug);
  const card = place && reader.card(place.id);
  const text = card && reader.text(card.id);
  const category = card && reader.category(card.category);
  if (card === null || text === null || category === null || category.slug !== categorySlug) return null;
  const link = categoryLink(reader, category.id) as Link;
  const shown = new Set([card.id]);
  const ownCard = articleCard(reader, card, text, category);
  const cover = card.cover === null ? null : pictureOf(reader, card.cover);
  const sameCategory = neighboursInCategory(reader, card, shown);
  return {
    chrome: reader.shared('chrome', ''),
    id: card.id,
    title: card.title,
    href: `${link.href}${card.slug}/`,
    sapo: card.sapo,
    category: link,
    breadcrumb: [...categoriesAbove(reader, category), link],
    cover,
    head: seoHead(reader, text.seo, {
      title: card.title,
      description: card.sapo,
      image: cover ? headImage(cover) : ownCard && articleCardImage(ownCard, card.slug),
    }),
    body: blocksOf(reader, text.body, withAnchorLinks),
    contents: contentsOf(text.headings, text.words),
    words: text.words,
    tags: text.tags,
    tagLinks: tagLinks(text.tags),
    bylines: text.bylines.map((byline) => ({ ...byline, href: linkOf(authorListName(byline.name)) })),
    source: text.source,
    dateline: text.dateline,
    publishedAt: card.publishedAt,
    revisedAt: text.revisedAt,
    campaign: campaignLink(reader, text.campaign),
    sameCategory,
    related: relatedTo(reader, card, text, shown),
    otherNews: otherNews(reader, card, shown),
  };
}

/** Each page once, whatever the spellings. The pages exist because this article is on them. */
function tagLinks(tags: string[]): Tag[] {
  const links = new Map<string, Tag>();
  for (const tag of tags) {
    const href = linkOf(keywordListName(tag));
    const key = href ?? tag;
    if (!links.has(key)) links.set(key, { label: tag, href });
  }
  return [...links.values()];
}

const linkOf = (list: ListName | null) => (list === null ? null : seriesAddress(list));

/** The campaign's page, once it has one. */
export function campaignLink(reader: ContentReader, id: string | null): Link | null {
  const campaign = id === null ? null : reader.campaign(id);
  if (campaign === null || !reader.shared('campaignHasPage', campaign.id)) return null;
  return { label: campaign.title, href: campaignAddress(campaign.slug) };
}

/** "Tin cùng chuyên mục": the neighbours in time within the category, newer and older. */
function neighboursInCategory(
  reader: ContentReader,
  of: Place & ArticleCard,
  shown: Set<string>,
): ArticlePage['sameCategory'] {
  const list = `category:${of.category}` as const;
  const side = (direction: 'newer' | 'older'): Teaser[] => {
    const cards = reader.neighbours(list, of, direction, lengths.sameCategory);
    for (const card of cards) shown.add(card.id);
    return teasersOf(reader, cards);
  };
  const [newer = null, ...newerOthers] = side('newer');
  const [older = null, ...olderOthers] = side('older');
  return { newer, older, others: [...newerOthers.reverse(), ...olderOthers] };
}

/** "Có thể bạn quan tâm": hand-picked first, then by shared tags: more of them first, then nearer in time. */
function relatedTo(
  reader: ContentReader,
  card: ArticleCard,
  text: ArticleText,
  shown: Set<string>,
): Teaser[] {
  const isNew = (other: ArticleCard) => !shown.has(other.id);
  const picked = [...new Set(text.related)]
    .map((id) => reader.card(id))
    .filter((other): other is ArticleCard => other !== null && isNew(other));
  for (const other of picked) shown.add(other.id);
  const found = new Map<string, { card: ArticleCard; tags: number }>();
  for (const tag of new Set(text.tags.map(tagListName))) {
    for (const direction of ['newer', 'older'] as const) {
      for (const other of reader.neighbours(tag, card, direction, lengths.perTag)) {
        if (!isNew(other)) continue;
        found.set(other.id, { card: other, tags: (found.get(other.id)?.tags ?? 0) + 1 });
      }
    }
  }
  const distance = (other: ArticleCard) => Math.abs(other.publishedAt - card.publishedAt);
  const ranked = [...found.values()].sort(
    (a, b) => b.tags - a.tags || distance(a.card) - distance(b.card) || (a.card.id < b.card.id ? -1 : 1),
  );
  const chosen = [...picked, ...ranked.map((entry) => entry.card)].slice(0, lengths.related);
  for (const other of chosen) shown.add(other.id);
  return teasersOf(reader, chosen);
}

/** "Tin khác": the neighbours in time across categories that the page does not show yet. */
function otherNews(reader: ContentReader, card: ArticleCard, shown: Set<string>): Teaser[] {
  const wanted = (other: ArticleCard) => !shown.has(other.id);
  const newer = reader.neighbours('all', card, 'newer', lengths.otherNews, wanted);
  const older = reader.neighbours('all', card, 'older', lengths.otherNews, wanted);
  return teasersOf(reader, [...newer.reverse(), ...older]);
}
