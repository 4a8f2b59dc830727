/**
 * An article's body on its way from Lexical to the page. Payload's own converter walks the tree; the converters here
 * produce clean, deterministic markup: no inline styles, no generated identifiers, nothing that runs.
 */
import { convertLexicalToHTML, type HTMLConverters } from '@payloadcms/richtext-lexical/html';
import type { LexicalState } from '../../../cms/feed/wire.ts';
import type { BodyPart, Heading } from '../../data/reader.ts';
import { anchorOf } from './anchor.ts';
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

const safeSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address if a reader may safely follow it, else null. Relative addresses stay on the portal. */
export function safeHref(address: string): string | null {
  const trimmed = address.trim();
  // Browsers read a backslash as a slash: two of them lead elsewhere.
  if (/^[/#?]/.test(trimmed)) return /^\/[/\\]/.test(trimmed) ? null : trimmed;
  try {
    return safeSchemes.has(new URL(trimmed).protocol) ? trimmed : null;
  } catch {
    return null;
  }
}

/** Text as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

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
    const value = fields.doc?.value;
    const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value;
    if (typeof id !== 'string') return inner;
    links.add(id);
    return `<a href="bai:${escapeHtml(id)}">${inner}</a>`;
  }
  const href = safeHref(fields.url ?? '');
  return href === null ? inner : `<a href="${escapeHtml(href)}">${inner}</a>`;
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
  return `<${tag}${start}>${inner(node.children)}</${tag}>`;
}

function textHtml(node: LexicalNode): string {
  const format = Number(node['format'] ?? 0);
  let html = escapeHtml(node.text ?? '');
  for (const [bit, tag] of inlineFormats) if (format & bit) html = `<${tag}>${html}</${tag}>`;
  return html;
}

interface Outline {
  headings: Heading[];
  links: Set<string>;
}

function headingHtml(node: LexicalNode, inner: string, outline: Outline): string {
  const depth = node['tag'] === 'h2' ? 2 : 3;
  const text = plainText(node).trim();
  if (text === '') return '';
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
    table: on(
      (node, inner) =>
        `<div class="table" role="region" tabindex="0" aria-label="Bảng"><table>${inner(node.children)}</table></div>`,
    ),
    tablerow: wrapped('tr'),
    tablecell: on(cellHtml),
    horizontalrule: on(() => '<hr>'),
    link,
    autolink: link,
    // A node of an unknown kind keeps its text; it never brings markup of its own.
    unknown: on((node, inner) => inner(node.children)),
  };
}

/** The medium of an upload node, or null for any other node. */
function mediumOf(node: LexicalNode): string | null {
  if (node.type !== 'upload') return null;
  const value = node['value'];
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value;
  return typeof id === 'string' ? id : null;
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
  const headings: Heading[] = [];
  const parts: BodyPart[] = [];
  let run: LexicalNode[] = [];
  const flush = () => {
    const links = new Set<string>();
    const html = run.length === 0 ? '' : toHtml(run, { headings, links });
    if (html !== '') parts.push({ kind: 'html', html, links: [...links] });
    run = [];
  };
  for (const node of children) {
    const media = mediumOf(node);
    if (media === null) {
      run.push(node);
      continue;
    }
    flush();
    parts.push({ kind: 'figure', media });
  }
  flush();
  const words = children.reduce((sum, node) => sum + countWords(textOf(node)), 0);
  return { parts, headings, words };
}

const countWords = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

function textOf(node: LexicalNode): string {
  if (node.type === 'text') return node.text ?? '';
  return (node.children ?? [])
    .map(textOf)
    .join(node.type === 'paragraph' || node.type === 'heading' ? '' : ' ');
}

/** Media that a body shows. */
export function mediaOfBody(state: LexicalState | null): string[] {
  const children = nodesOf(state);
  return children.map(mediumOf).filter((id): id is string => id !== null);
}
