import type { NewsArticle, Organization, Person } from 'schema-dts';
import type { ArticlePage, Byline, Picture } from '../data/models.ts';
import { isoTime } from '../format/time.ts';
import { publisher } from './organization.ts';
import { partOfPortal } from './web-site.ts';

/** Search engines cut longer ones. */
const longestHeadline = 110;
/** Narrower pictures are no use to them. */
const narrowestPicture = 600;

export function newsArticle(page: ArticlePage, siteUrl: string): NewsArticle {
  const { title, href, sapo, head, category, tags, publishedAt, revisedAt, chrome, source } = page;
  const pictures = page.cover === null ? [] : picturesOf(page.cover);
  const image = pictures.length > 0 ? pictures : [(head.image ?? chrome.shareCard).src];
  const authors = page.bylines.map(author);
  return {
    '@type': 'NewsArticle',
    mainEntityOfPage: siteUrl + href,
    headline: shorten(title),
    ...(sapo && { description: sapo }),
    image: image.map((src) => siteUrl + src),
    datePublished: isoTime(publishedAt),
    dateModified: isoTime(Math.max(publishedAt, revisedAt ?? publishedAt)),
    author: authors.length > 0 ? authors : publisher(chrome.site, siteUrl),
    publisher: publisher(chrome.site, siteUrl),
    articleSection: category.label,
    ...(tags.length > 0 && { keywords: tags }),
    ...(page.dateline && { dateline: page.dateline }),
    ...(source?.url && { isBasedOn: source.url }),
    isPartOf: partOfPortal(siteUrl),
    inLanguage: 'vi',
    isAccessibleForFree: true,
  };
}

function author({ name, role, unit, isContributor }: Byline): Person {
  const where: Organization | null = unit === null ? null : { '@type': 'Organization', name: unit };
  return {
    '@type': 'Person',
    name,
    ...(role && { jobTitle: role }),
    // Contributors write for the newsroom beside their work.
    ...(where && (isContributor ? { affiliation: where } : { worksFor: where })),
  };
}

/** Widest first. */
function picturesOf({ jpeg, src, width }: Picture): string[] {
  const sizes = jpeg.split(', ').map((entry) => {
    const [address = '', size = ''] = entry.split(' ');
    return { address, width: Number.parseInt(size, 10) };
  });
  const wide = sizes.filter((size) => size.width >= Math.min(narrowestPicture, width));
  return [...new Set([src, ...wide.reverse().map((size) => size.address)])];
}

/** @example shorten('Một tiêu đề rất dài …') // => cut at a word, at most 110 characters with the ellipsis */
function shorten(title: string): string {
  const characters = Array.from(title);
  if (characters.length <= longestHeadline) return title;
  const cut = characters.slice(0, longestHeadline - 1).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()}…`;
}
