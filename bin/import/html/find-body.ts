import {
  attributeOf,
  childrenOf,
  detach,
  elementsIn,
  findElement,
  isElement,
  labelsOf,
  wordsOf,
  type Element,
  type Node,
} from './tree.ts';

/** Where the usual systems and themes put an article's text, best first. */
const containers = [
  /\s(news-bodyhtml|fck_detail|entry-content|td-post-content|post-content|article-body|article__body|article-content|detail-content|content-detail|detail__content|news-content|cms-body|ck-content|journal-content-article|externalclass)\s/,
  /\s(bodytext|noi-?dung|noi_dung|chi-?tiet|chi_tiet|maincontent|main-detail|post-body|the-article-body)\s/,
];
/** What stands in an article's frame and is not of it. */
const surroundings =
  /\s(share|sharing|social\S*|addthis\S*|related\S*|tin-?lien-?quan|tin-?khac|breadcrumbs?|comments?|binh-?luan|rating|tags?|tag-?list|post-?meta|entry-?meta|newsletter|advert\S*|quang-?cao|print|toolbar|pagination|sharedaddy|jp-relatedposts)\s/;

/** The element that holds an article's text, cleared of what surrounds it; null when the page has none. */
export function findBody(document: Node): Element | null {
  const body = marked(document) ?? richest(document);
  if (body === null) return null;
  for (const element of elementsIn(body)) if (isSurrounding(element)) detach(element);
  return body;
}

function marked(document: Node): Element | null {
  const own = findElement(document, (element) => attributeOf(element, 'itemprop') === 'articleBody');
  if (own) return own;
  for (const names of containers) {
    const found = findElement(document, (element) => names.test(labelsOf(element)) && weight(element) > 40);
    if (found) return found;
  }
  const articles = [...elementsIn(document)].filter(({ tagName }) => tagName === 'article');
  // Several are a list of articles.
  return articles.length === 1 ? (articles[0] ?? null) : null;
}

/** The element with the most text in paragraphs of its own. */
function richest(document: Node): Element | null {
  let best: Element | null = null;
  let most = 250;
  for (const element of elementsIn(document)) {
    if (/^(nav|aside|footer|header|ul|ol|table|form)$/.test(element.tagName)) continue;
    const paragraphs = childrenOf(element).filter((child) => isElement(child) && child.tagName === 'p');
    const score = paragraphs.reduce((sum, paragraph) => sum + weight(paragraph), 0);
    if (score <= most) continue;
    [best, most] = [element, score];
  }
  return best;
}

/** Characters that are not in links: lists of headlines weigh little. */
function weight(node: Node): number {
  let linked = 0;
  for (const element of elementsIn(node)) if (element.tagName === 'a') linked += wordsOf(element).length;
  return wordsOf(node).length - 2 * linked;
}

function isSurrounding(element: Element): boolean {
  if (/^(script|style|noscript|nav|aside|form|button|template)$/.test(element.tagName)) return true;
  return surroundings.test(labelsOf(element)) && !/^(p|figure|img|table|blockquote)$/.test(element.tagName);
}
