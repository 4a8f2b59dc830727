import { articleAddress, categoryAddress, documentAddress } from './addresses.ts';
import type { DocumentTeaser, Teaser } from './models.ts';
import { pictureOf } from './pictures.ts';
import type { ArticleCard, ContentReader, Link, OfficialDocument } from './reader.ts';

/** The category as a link; null when it is gone. */
export function categoryLink(reader: ContentReader, id: string): Link | null {
  const category = reader.category(id);
  return category === null ? null : { label: category.title, href: categoryAddress(category.slug) };
}

/** The article's address; null when its category is gone, because it has no address then. */
export function addressOf(reader: ContentReader, card: ArticleCard): string | null {
  const category = reader.category(card.category);
  return category === null ? null : articleAddress(category.slug, card.slug);
}

/** List entries of articles; articles without an address are left out. */
export function teasersOf(reader: ContentReader, cards: ArticleCard[], withPictures = false): Teaser[] {
  return cards.flatMap((card) => {
    const category = categoryLink(reader, card.category);
    if (category === null) return [];
    const picture = withPictures && card.cover !== null ? pictureOf(reader, card.cover) : null;
    const { title, shortTitle, sapo, publishedAt } = card;
    return [
      { title, shortTitle, href: `${category.href}${card.slug}/`, sapo, category, publishedAt, picture },
    ];
  });
}

export function documentTeaser(document: OfficialDocument): DocumentTeaser {
  const { number, title, kind, issuer, state } = document;
  return {
    number,
    title,
    href: documentAddress(document.slug),
    kind,
    issuer,
    issuedAt: Date.parse(document.issuedAt),
    state,
  };
}
