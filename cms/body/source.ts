import type { DefaultTreeAdapterTypes } from 'parse5';

import type { Block, Inline, Link } from './blocks.ts';
import { cleanLine } from './clean-text.ts';
import { paragraphsOf } from './paragraphs.ts';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export interface HtmlToBodyOptions {
  /** The medium for a picture's address (`src` as it stands in the HTML); null: there is none, it is left out. */
  pictureOf?: (src: string) => string | null;
  /**
   * Where a link leads, by its address as it stands in the HTML: another address, an article of ours, or null for no
   * link at all (its text stays). `undefined`: decide by the address itself, as without this option.
   */
  linkOf?: (href: string) => string | { article: string } | null | undefined;
  /** Identifiers of nodes; 24 random hexadecimal digits if left out. */
  newId?: () => string;
}

/** What one reading of a piece of HTML shares: the caller's answers, what was left out, numbers of lists. */
export interface Source {
  options: HtmlToBodyOptions;
  leftOut: string[];
  pictures: { seen: number; leftOut: number };
  lists: number;
  /** Numbers of Word's list items that no marker tells, by list and level */
  wordNumbers: Map<string, number>;
}

/** What an element hands down to what stands within it. */
export interface Context {
  format: number;
  link: Link | null;
  /** Whether line ends are seen, as in `pre` */
  keepsLineEnds: boolean;
  /** −1 outside of lists */
  listLevel: number;
  list: string;
  /** Whether the number of a Word list stays in the text, because the list itself cannot */
  keepsMarkers: boolean;
  depth: number;
}

export const outermost: Context = {
  format: 0,
  link: null,
  keepsLineEnds: false,
  listLevel: -1,
  list: '',
  keepsMarkers: false,
  depth: 0,
};

/** Blocks read so far and the run of inlines that will end as a paragraph. */
export class Reading {
  readonly blocks: Block[] = [];
  readonly source: Source;
  private run: Inline[] = [];

  constructor(source: Source) {
    this.source = source;
  }

  add(...inlines: Inline[]): void {
    this.run.push(...inlines);
  }

  /** Ends the paragraph, if there is one. */
  endParagraph(): void {
    if (this.run.length === 0) return;
    for (const inlines of paragraphsOf(this.run)) this.blocks.push({ kind: 'paragraph', inlines });
    this.run = [];
  }

  push(...blocks: Block[]): void {
    this.endParagraph();
    for (const block of blocks) this.blocks.push(block);
  }
}

/** Notes what could not be placed, for the person who looks at the result. */
export function leaveOut(source: Source, what: string, detail: string): void {
  const line = cleanLine(detail);
  source.leftOut.push(line === '' ? what : `${what}: ${line.slice(0, 300)}`);
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** All text within an element, however deep. */
export function textWithin(element: HtmlElement): string {
  const texts: string[] = [];
  const waiting: HtmlNode[] = [element];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('value' in node && node.nodeName === '#text') texts.push(node.value);
    if (isElement(node) && !/^(script|style|template)$/.test(node.tagName)) {
      waiting.push(...node.childNodes.toReversed());
    }
  }
  return texts.join('');
}

/** The first element within another one that passes a test, or the element itself. */
export function findWithin(
  element: HtmlElement,
  wanted: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  const waiting: HtmlNode[] = [element];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    if (wanted(node)) return node;
    waiting.push(...node.childNodes.toReversed());
  }
  return undefined;
}
