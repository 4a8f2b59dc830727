/** WordPress's shortcodes as plain HTML. */

export interface Shortcode {
  name: string;
  attributes: Record<string, string>;
  /** What stands between its two tags; null when it has only one. */
  content: string | null;
}

const attribute = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s\]]+))/g;
const opening = /\[([a-z][\w-]*)((?:\s+(?:[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s\]]+)|[^\s\]=[]+))*)\s*\/?\]/gi;

/**
 * Replaces every shortcode by what `render` makes of it, innermost last. Brackets that are part of the text (`[1]`,
 * `[Ảnh minh họa]`) stay: a shortcode has an ASCII name and either attributes, an end tag, or a name that is known.
 * @param render null: the tags go, their content stays
 */
export function replaceShortcodes(
  html: string,
  isKnown: (name: string) => boolean,
  render: (shortcode: Shortcode) => string | null,
): string {
  return html.includes('[') ? replaceFrom(html, 0, isKnown, render) : html;
}

function replaceFrom(
  html: string,
  from: number,
  isKnown: (name: string) => boolean,
  render: (shortcode: Shortcode) => string | null,
): string {
  let result = '';
  let position = from;
  opening.lastIndex = from;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const [tag, name = '', rest = ''] = match;
    const after = match.index + tag.length;
    const end = html.indexOf(`[/${name}]`, after);
    const attributes = readAttributes(rest);
    const hasEnd = end >= 0 && !html.slice(after, end).includes(`[${name} `) && !tag.endsWith('/]');
    if (!isKnown(name) && !hasEnd && Object.keys(attributes).length === 0) continue;
    const inner = hasEnd ? html.slice(after, end) : null;
    const content = inner === null ? null : replaceShortcodes(inner, isKnown, render);
    result += html.slice(position, match.index) + (render({ name, attributes, content }) ?? content ?? '');
    position = hasEnd ? end + name.length + 3 : after;
    opening.lastIndex = position;
  }
  return result + html.slice(position);
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  );
}
