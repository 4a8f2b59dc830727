import { shortHash } from '../../format/short-hash.ts';
import { articleCardAddress, portalCardAddress } from '../addresses.ts';
import type { HeadImage, SocialCard } from '../models.ts';
import type { ArticleCard, ArticleText, Category, ContentReader } from '../reader.ts';
import { monthOf } from '../time.ts';

const size = { width: 1200, height: 630 };

/** The portal's own card, for pages that have neither a picture nor a card of their own. */
function portalCard(reader: ContentReader): SocialCard {
  const { name, description } = reader.shared('site', '');
  return { ...reader.shared('cardLook', ''), kicker: null, title: description ?? name };
}

export function portalCardImage(reader: ContentReader): HeadImage {
  return imageOf(portalCardAddress, portalCard(reader), reader.shared('site', '').name);
}

/**
 * The card of an article without a picture. Only those of the newest two months have one of their own, so that a
 * portal's cards do not grow with its archive.
 */
export function articleCard(
  reader: ContentReader,
  card: ArticleCard,
  text: ArticleText,
  category: Category,
): SocialCard | null {
  if (card.cover !== null || text.seo.image !== null) return null;
  if (!reader.shared('monthHasCards', monthOf(card.publishedAt))) return null;
  return { ...reader.shared('cardLook', ''), kicker: category.title, title: card.title };
}

export function articleCardImage(card: SocialCard, slug: string): HeadImage {
  return imageOf(articleCardAddress(slug), card, card.title);
}

/** What is to be drawn at an address; null: nothing. */
export function socialCard(reader: ContentReader, path: string): SocialCard | null {
  if (path === portalCardAddress) return portalCard(reader);
  const slug = /^\/cards\/articles\/([a-z0-9-]+)\.png$/.exec(path)?.[1];
  const found = slug === undefined ? null : reader.articleBySlug(slug);
  const card = found && reader.card(found.id);
  const text = card && reader.text(card.id);
  const category = card && reader.category(card.category);
  return card && text && category ? articleCard(reader, card, text, category) : null;
}

/** Networks keep a picture under its address: another card is another address to them. */
function imageOf(address: string, card: SocialCard, alt: string): HeadImage {
  return { src: `${address}?${shortHash(JSON.stringify(card))}`, ...size, alt };
}
