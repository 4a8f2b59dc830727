/** The editor's blocks and pictures on their way to the page; fields that are not what they should be are nothing. */
import type { BodyPart, VideoPart, VideoProvider } from '../../data/reader.ts';
import type { LexicalNode } from './lexical-nodes.ts';
import { escapeHtml, safeHref } from './safe-html.ts';

type Fields = Record<string, unknown>;

const fieldsOf = (node: LexicalNode): Fields =>
  typeof node['fields'] === 'object' && node['fields'] !== null ? (node['fields'] as Fields) : {};

const textIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The identifier of a document that stands as itself or as its identifier. */
export function identifierOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value;
  return typeof id === 'string' ? id : null;
}

const identifiersOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).map(identifierOf).filter((id): id is string => id !== null);

/** What a picture says at its place in the text instead of what the medium says. */
export function placeText(node: LexicalNode): { caption: string | null; credit: string | null } {
  const { caption, credit } = fieldsOf(node);
  return { caption: textIn(caption) || null, credit: textIn(credit) || null };
}

/** The part that a block is; null for a quotation box, which is text. */
export function blockPart(node: LexicalNode): BodyPart | null {
  const fields = fieldsOf(node);
  if (fields['blockType'] === 'pictureGroup')
    return { kind: 'pictures', media: identifiersOf(fields['pictures']) };
  if (fields['blockType'] === 'attachments') return { kind: 'files', media: identifiersOf(fields['files']) };
  return fields['blockType'] === 'video' ? videoPart(fields) : null;
}

/** Where players may come from, by provider: a body must not bring another host into the page. */
const playersOf: Record<VideoProvider, RegExp> = {
  youtube: /^https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]+(\?|$)/,
  vimeo: /^https:\/\/player\.vimeo\.com\/video\/\d+(\?|$)/,
  facebook: /^https:\/\/www\.facebook\.com\/plugins\/video\.php\?/,
  file: /^(https:\/\/[^\s"'<>]+|\/(?![/\\])[^\s"'<>]*)$/,
};

function videoPart({ provider, url, player, title, poster }: Fields): VideoPart | null {
  const known = (Object.keys(playersOf) as VideoProvider[]).find((name) => name === provider);
  const href = safeHref(textIn(url));
  const source = textIn(player);
  if (known === undefined || href === null || !playersOf[known].test(source)) return null;
  return {
    kind: 'video',
    provider: known,
    href,
    player: source,
    title: textIn(title),
    poster: identifierOf(poster),
  };
}

/** Media that a part shows. */
export function mediaOfPart(part: BodyPart): string[] {
  switch (part.kind) {
    case 'html':
      return [];
    case 'figure':
      return [part.media];
    case 'video':
      return part.poster === null ? [] : [part.poster];
  }
  return part.media;
}

/** A quotation box as HTML; nothing for any other block. */
export function quoteBoxHtml(node: LexicalNode): string {
  const { blockType, text, person, role } = fieldsOf(node);
  const lines = textIn(text)
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
  if (blockType !== 'quoteBox' || lines.length === 0) return '';
  const quotation = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
  const name = textIn(person) && `<strong>${escapeHtml(textIn(person))}</strong>`;
  const who = [name, escapeHtml(textIn(role))].filter(Boolean).join(', ');
  const caption = who && `<figcaption>${who}</figcaption>`;
  return `<figure class="quote-box"><blockquote>${quotation}</blockquote>${caption}</figure>`;
}

/** The words of a quotation box; none for any other block. */
export function quoteBoxText(node: LexicalNode): string {
  const { blockType, text, person, role } = fieldsOf(node);
  return blockType === 'quoteBox' ? [text, person, role].map(textIn).join(' ') : '';
}
