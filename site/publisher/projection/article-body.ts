/**
 * An article's body on its way from Lexical to the page. Payload's own converter walks the tree; the converters here
 * produce clean, deterministic markup: no inline styles, no generated identifiers, nothing that runs.
 */
import { convertLexicalToHTML, type HTMLConverters } from '@payloadcms/richtext-lexical/html';
import type { LexicalState } from '../../../cms/feed/wire.ts';
import type { BodyPart, Heading } from '../../data/reader.ts';
import { anchorOf } from './anchor.ts';
import { escapeHtml, safeHref } from './safe-html.ts';
import {
  blockPart,
  identifierOf,
  mediaOfPart,
  placeText,
  quoteBoxHtml,
  quoteBoxText,
} from './body-blocks.ts';
import { nodesOf, type LexicalNode } from './lexical-nodes.ts';

const inlineFormats: [bit: number, tag: string][] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
];

function plainText(node: LexicalNode): string {
  if (node.type === 'text') return node.text ?? '';
  return (node.children ?? []).map(plainText).join('');
}

/** Renders inner nodes with the same converters. */
type Inner = (nodes: LexicalNode[] | undefined) => string;

function linkHtml(node: LexicalNode, inner: string, links: Set<string>): string {
  const fields = (node['fields'] ?? {}) as {
    linkType?: string;
    url?: string;
    doc?: { value?: unknown } | null;
  };
  if (fields.linkType === 'internal') {
    const id = identifierOf(fields.doc?.value);
    if (id === null) return inner;
    links.add(id);
    return `<a href="bai:${escapeHtml(id)}">${inner}</a>`;
  }
  const href = safeHref(fields.url ?? '');
  return href === null ? inner : `<a href="${escapeHtml(href)}">${inner}</a>`;
}

/** A table wider than a phone scrolls in a region that the keyboard reaches and that has a name of its own. */
function tableHtml(rows: string, number: number): string {
  return `<div class="table" role="region" tabindex="0" aria-label="Bảng ${number}"><table>${rows}</table></div>`;
}

function cellHtml(node: LexicalNode, inner: Inner): string {
  const header = Number(node['headerState'] ?? 0);
  const span = (name: string, value: unknown) => (Number(value) > 1 ? ` ${name}="${Number(value)}"` : '');
  const scope = header === 0 ? '' : ` scope="${header === 2 ? 'row' : 'col'}"`;
  const tag = header === 0 ? 'td' : 'th';
  const spans = span('colspan', node['colSpan']) + span('rowspan', node['rowSpan']);
  return `<${tag}${scope}${spans}>${unwrapParagraph(inner(node.children))}</${tag}>`;
}

/** A cell or list item with a single paragraph needs no paragraph. */
function unwrapParagraph(html: string): string {
  return /^<p>(?:(?!<p>).)*<\/p>$/s.test(html) ? html.slice(3, -4) : html;
}

function listHtml(node: LexicalNode, inner: Inner): string {
  const tag = node['listType'] === 'number' ? 'ol' : 'ul';
  const start = tag === 'ol' && Number(node['start']) > 1 ? ` start="${Number(node['start'])}"` : '';
  return `<${tag}${start}>${itemsWithNested(node.children ?? [])
    .map((item) => inner([item]))
    .join('')}</${tag}>`;
}

/** The editor keeps a nested list in an item of its own; on the page it belongs to the item before. */
function itemsWithNested(items: LexicalNode[]): LexicalNode[] {
  const result: LexicalNode[] = [];
  for (const item of items) {
    const last = result.at(-1);
    const isNested = item.children?.length === 1 && item.children[0]?.type === 'list';
    if (isNested && last)
      result[result.length - 1] = { ...last, children: [...(last.children ?? []), ...(item.children ?? [])] };
    else result.push(item);
  }
  return result;
}

function textHtml(node: LexicalNode): string {
  const format = Number(node['format'] ?? 0);
  let html = escapeHtml(node.text ?? '');
  for (const [bit, tag] of inlineFormats) if (format & bit) html = `<${tag}>${html}</${tag}>`;
  return html;
}

/** What is known of the body up to the node that is converted. */
interface Outline {
  headings: Heading[];
  /** Whether a subhead of the second level has come. */
  hasSections: boolean;
  tables: number;
  links: Set<string>;
}

function headingHtml(node: LexicalNode, inner: string, outline: Outline): string {
  const text = plainText(node).trim();
  if (text === '') return '';
  // No level is left out: above the first subhead of the second level there is none to be below.
  outline.hasSections ||= node['tag'] === 'h2';
  const depth = node['tag'] === 'h2' || !outline.hasSections ? 2 : 3;
  const anchor = anchorOf(
    text,
    outline.headings.map((heading) => heading.anchor),
  );
  outline.headings.push({ depth, text, anchor });
  return `<h${depth} id="${anchor}">${inner}</h${depth}>`;
}

function converters(outline: Outline): HTMLConverters {
  type Arguments = { node: unknown; nodesToHTML: (input: { nodes: never[] }) => string[] };
  const on = (render: (node: LexicalNode, inner: Inner) => string) => (input: unknown) => {
    const { node, nodesToHTML } = input as Arguments;
    return render(node as LexicalNode, (nodes) => nodesToHTML({ nodes: (nodes ?? []) as never[] }).join(''));
  };
  const wrapped = (tag: string) => on((node, inner) => `<${tag}>${inner(node.children)}</${tag}>`);
  const link = on((node, inner) => linkHtml(node, inner(node.children), outline.links));
  return {
    text: on(textHtml),
    linebreak: on(() => '<br>'),
    tab: on(() => ' '),
    paragraph: on((node, inner) => (plainText(node).trim() === '' ? '' : `<p>${inner(node.children)}</p>`)),
    heading: on((node, inner) => headingHtml(node, inner(node.children), outline)),
    quote: on((node, inner) => `<blockquote><p>${inner(node.children)}</p></blockquote>`),
    list: on(listHtml),
    listitem: on((node, inner) => `<li>${unwrapParagraph(inner(node.children))}</li>`),
    table: on((node, inner) => tableHtml(inner(node.children), ++outline.tables)),
    tablerow: wrapped('tr'),
    tablecell: on(cellHtml),
    horizontalrule: on(() => '<hr>'),
    blocks: { quoteBox: on(quoteBoxHtml) },
    link,
    autolink: link,
    // A node of an unknown kind keeps its text; it never brings markup of its own.
    unknown: on((node, inner) => inner(node.children)),
  };
}

/** What stands between stretches of HTML: pictures, videos, files; null for any other node. */
function partOf(node: LexicalNode): BodyPart | null {
  if (node.type === 'block') return blockPart(node);
  const media = node.type === 'upload' ? identifierOf(node['value']) : null;
  return media === null ? null : { kind: 'figure', media, ...placeText(node) };
}

function toHtml(nodes: LexicalNode[], outline: Outline): string {
  return convertLexicalToHTML({
    converters: converters(outline),
    data: {
      root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children: nodes },
    } as never,
    disableContainer: true,
    disableIndent: true,
    disableTextAlign: true,
  });
}

export interface ConvertedBody {
  parts: BodyPart[];
  headings: Heading[];
  words: number;
}

/** Lexical state → parts in reading order, with the headings (anchored) and the number of words. */
export function convertBody(state: LexicalState | null): ConvertedBody {
  const children = nodesOf(state);
  const outline: Outline = { headings: [], hasSections: false, tables: 0, links: new Set() };
  const parts: BodyPart[] = [];
  let run: LexicalNode[] = [];
  const flush = () => {
    outline.links = new Set();
    const html = run.length === 0 ? '' : toHtml(run, outline);
    if (html !== '') parts.push({ kind: 'html', html, links: [...outline.links] });
    run = [];
  };
  for (const node of children) {
    const part = partOf(node);
    if (part === null) {
      run.push(node);
      continue;
    }
    flush();
    parts.push(part);
  }
  flush();
  const words = children.reduce((sum, node) => sum + countWords(textOf(node)), 0);
  return { parts, headings: outline.headings, words };
}

const countWords = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

function textOf(node: LexicalNode): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'block') return quoteBoxText(node);
  return (node.children ?? [])
    .map(textOf)
    .join(node.type === 'paragraph' || node.type === 'heading' ? '' : ' ');
}

/** Media that a body shows. */
export function mediaOfBody(state: LexicalState | null): string[] {
  const children = nodesOf(state);
  return children.map(partOf).flatMap((part) => (part === null ? [] : mediaOfPart(part)));
}
