import { addParagraphs } from './paragraphs.ts';
import { replaceShortcodes, type Shortcode } from './shortcodes.ts';
import type { Attachment } from './wxr-index.ts';

export interface PostHtml {
  html: string;
  /** Shortcodes that nobody here knows; their content stays in the text. */
  unknown: string[];
}

const known = new Set(['caption', 'wp_caption', 'gallery', 'embed', 'video', 'audio', 'playlist', 'youtube']);
const builders = /^(vc|et_pb|fusion|av|elementor|ux|row|col|section)(_|$)/;

/** A post's text as HTML without shortcodes. */
export function postHtml(
  content: string,
  postId: string,
  attachments: ReadonlyMap<string, Attachment>,
): PostHtml {
  const unknown = new Set<string>();
  const isKnown = (name: string) => known.has(name) || builders.test(name);
  const html = replaceShortcodes(content, isKnown, (shortcode) => {
    const { name } = shortcode;
    if (name === 'caption' || name === 'wp_caption') return captioned(shortcode);
    if (name === 'gallery') return gallery(shortcode, postId, attachments);
    if (known.has(name)) return link(shortcode);
    if (!builders.test(name)) unknown.add(name);
    return null;
  });
  return { html: addParagraphs(html), unknown: [...unknown] };
}

/** `[caption …]<img …> words[/caption]`; old ones have the words in an attribute. */
function captioned({ attributes, content }: Shortcode): string {
  const inner = content ?? '';
  const picture = /(?:<a\s[^>]*>\s*)?<img\s[^>]*>(?:\s*<\/a>)?/i.exec(inner)?.[0] ?? '';
  const words = attributes.caption ?? inner.replace(picture, '').trim();
  return picture === '' ? inner : `\n\n<figure>${picture}<figcaption>${words}</figcaption></figure>\n\n`;
}

function gallery(
  { attributes }: Shortcode,
  postId: string,
  attachments: ReadonlyMap<string, Attachment>,
): string {
  const listed = (attributes.ids ?? attributes.include ?? '').split(/[\s,]+/).filter((id) => id !== '');
  const chosen =
    listed.length > 0
      ? listed.flatMap((id) => attachments.get(id) ?? [])
      : [...attachments.values()].filter(({ parent }) => parent === postId);
  const figures = chosen.map(
    ({ url, alt, caption }) =>
      `<figure><img src="${escape(url)}" alt="${escape(alt)}"><figcaption>${escape(caption)}</figcaption></figure>`,
  );
  return `\n\n${figures.join('\n')}\n\n`;
}

/** What plays elsewhere becomes a link on a line of its own. */
function link({ attributes, content }: Shortcode): string {
  const { src, mp4, mp3, url } = attributes;
  const address = [content, src, mp4, mp3, url].find((one) => one && /^https?:\/\//.test(one.trim()))?.trim();
  return address === undefined
    ? (content ?? '')
    : `\n\n<p><a href="${escape(address)}">${escape(address)}</a></p>\n\n`;
}

export function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
