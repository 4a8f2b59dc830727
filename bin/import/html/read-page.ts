import { parse, serialize } from 'parse5';
import type { OldArticle } from '../old-portal.ts';
import { readBylines } from '../text/bylines.ts';
import { takeBoldLead } from '../text/lead.ts';
import { findBody } from './find-body.ts';
import { readDate } from './read-date.ts';
import { metaOf, type PageMeta, readMeta, textIn } from './read-meta.ts';
import {
  attributeOf,
  detach,
  elementsIn,
  findElement,
  labelsOf,
  wordsOf,
  type Element,
  type Node,
} from './tree.ts';

/** An article as a saved page shows it. */
export interface Page {
  title: string;
  sapo: string | null;
  html: string;
  cover: string | null;
  category: { title: string; url: string | null } | null;
  tags: string[];
  bylines: OldArticle['bylines'];
  publishedAt: string | null;
  revisedAt: string | null;
  /** Where the page says that it stands. */
  address: string | null;
}

/** What a page shows; a text is the reason why it is no article. */
export function readPage(source: string): Page | string {
  const document = parse(source);
  const meta = readMeta(document);
  const title = titleOf(document, meta);
  if (title === '') return 'trang không có tiêu đề';
  const facts = factsOf(document, meta);
  const sapo = sapoOf(document);
  const body = findBody(document);
  if (body === null) return 'không tìm thấy phần nội dung (trang danh sách hoặc trang chủ?)';
  if (facts.publishedAt === null && metaOf(meta, 'og:type') === 'website')
    return 'trang danh sách hoặc trang chủ';
  for (const heading of elementsIn(body)) {
    if (/^h[12]$/.test(heading.tagName) && wordsOf(heading) === title) detach(heading);
  }
  const text = textOf(body, sapo?.words ?? null, meta);
  return { ...facts, ...text, title, address: addressOf(source, meta) };
}

function titleOf(document: Node, meta: PageMeta): string {
  const headings = [...elementsIn(document)].filter(({ tagName }) => tagName === 'h1').map(wordsOf);
  const named = textIn(meta.article.headline) ?? metaOf(meta, 'og:title', 'twitter:title');
  // Of several first headings one is the portal's name.
  const heading = headings.length === 1 ? headings[0] : headings.find((one) => named?.startsWith(one));
  const shown = findElement(document, ({ tagName }) => tagName === 'title');
  return heading || named || (shown ? wordsOf(shown).split(/\s+[|–-]\s+/)[0] : '') || '';
}

function factsOf(document: Node, meta: PageMeta) {
  const { article } = meta;
  const author =
    textIn(article.author) ??
    metaOf(meta, 'article:author', 'author') ??
    shownIn(document, /\s(author|tac-?gia|byline|nguoi-?viet|but-?danh)\s/);
  const published =
    textIn(article.datePublished) ??
    metaOf(meta, 'article:published_time', 'datepublished', 'pubdate', 'dc.date.issued');
  const publishedAt = (published && readDate(published)) || shownDate(document);
  const revised = textIn(article.dateModified) ?? metaOf(meta, 'article:modified_time', 'datemodified');
  const revisedAt = revised === null ? null : readDate(revised);
  const isRevised =
    publishedAt !== null && revisedAt !== null && Date.parse(revisedAt) > Date.parse(publishedAt) + 60_000;
  return {
    category: categoryOf(document, meta),
    tags: tagsOf(meta),
    bylines: /^https?:/.test(author ?? '') ? [] : readBylines(author ?? ''),
    cover: textIn(article.image) ?? metaOf(meta, 'og:image'),
    publishedAt,
    revisedAt: isRevised ? revisedAt : null,
  };
}

function textOf(body: Element, sapo: string | null, meta: PageMeta): { sapo: string | null; html: string } {
  const described = metaOf(meta, 'og:description', 'description') ?? textIn(meta.article.description);
  const first = [...elementsIn(body)].find((element) => element.tagName === 'p' && wordsOf(element) !== '');
  const isLead = (words: string | null) => words !== null && first !== undefined && wordsOf(first) === words;
  const lead = sapo ?? (isLead(described) ? described : null);
  if (first && isLead(lead)) detach(first);
  const html = serialize(body);
  const bold = lead === null ? takeBoldLead(html) : null;
  if (bold) return { sapo: bold.lead, html: bold.rest };
  const isWhole = described !== null && described.length >= 40 && !/(…|\.\.\.)$/.test(described);
  return { sapo: lead ?? (isWhole ? described : null), html };
}

/** Taken off the page, so that it does not stand in the text as well. */
function sapoOf(document: Node): { words: string } | null {
  const element = findElement(
    document,
    (one) =>
      /\s(sapo|hometext|article-?lead|detail-?sapo|chapeau|tom-?tat|news-?summary|entry-?summary)\s/.test(
        labelsOf(one),
      ) && wordsOf(one) !== '',
  );
  if (!element) return null;
  const words = wordsOf(element);
  detach(element);
  return { words };
}

function categoryOf(document: Node, meta: PageMeta): Page['category'] {
  const crumbs = meta.breadcrumbs.length > 1 ? meta.breadcrumbs : shownCrumbs(document);
  const steps = crumbs.filter(({ name }) => !/^(trang chủ|home)$/i.test(name));
  const section = textIn(meta.article.articleSection) ?? metaOf(meta, 'article:section');
  const own = steps.find(({ name }) => name === section) ?? steps.findLast(({ url }) => url !== '');
  if (section !== null) return { title: section, url: own?.name === section ? own.url : null };
  return own ? { title: own.name, url: own.url } : null;
}

function shownCrumbs(document: Node): PageMeta['breadcrumbs'] {
  const trail = findElement(document, (element) => /\sbreadcrumbs?\s/.test(labelsOf(element)));
  if (!trail) return [];
  return [...elementsIn(trail)]
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => ({ name: wordsOf(link), url: attributeOf(link, 'href') }))
    .filter(({ name }) => name !== '');
}

function tagsOf(meta: PageMeta): string[] {
  const tagged = meta.named.get('article:tag') ?? [];
  const words = textIn(meta.article.keywords) ?? metaOf(meta, 'news_keywords', 'keywords') ?? '';
  const list = tagged.length > 0 ? tagged : words.split(',');
  return [...new Set(list.map((tag) => tag.trim()).filter((tag) => tag !== '' && tag.length <= 60))].slice(
    0,
    20,
  );
}

function shownDate(document: Node): string | null {
  for (const element of elementsIn(document)) {
    const isDate =
      element.tagName === 'time' ||
      attributeOf(element, 'itemprop') === 'datePublished' ||
      /\s(\S*date\S*|\S*time|ngay-?dang|ngay|thoi-?gian|published|post-?on)\s/.test(labelsOf(element));
    const words = isDate
      ? attributeOf(element, 'datetime') || attributeOf(element, 'content') || wordsOf(element)
      : '';
    const date = words.length > 0 && words.length < 80 ? readDate(words) : null;
    if (date !== null) return date;
  }
  return null;
}

function shownIn(document: Node, labels: RegExp): string | null {
  const element = findElement(
    document,
    (one) => labels.test(labelsOf(one)) && wordsOf(one) !== '' && wordsOf(one).length < 80,
  );
  return element ? wordsOf(element) : null;
}

/** Browsers write above a page that they save where it came from. */
function addressOf(source: string, meta: PageMeta): string | null {
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(source.slice(0, 2000))?.[1];
  const candidates = [meta.canonical, metaOf(meta, 'og:url'), saved, textIn(meta.article.mainEntityOfPage)];
  return candidates.find((one): one is string => /^https?:\/\//.test(one ?? '')) ?? null;
}
