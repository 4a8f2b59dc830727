/** Where a page may be cut while it comes in. */

/**
 * Tags, and what is between them. One token is what has no elements inside, and a table: its columns are as wide as what
 * stands in them, so each row that comes may move them.
 */
const token = /<(script|style|textarea|select|noscript|table)\b.*?<\/\1>|<[^>]*>|[^<]+/gs;
const opening = /^<([a-z][\w-]*)(?:.*? class="([^"]*)")?/s;
const withoutEnd =
  /^<(?:!|\/|(?:script|style|textarea|select|noscript|table|img|input|source|br|hr|meta|link|wbr)\b)/;

/** What kind of token this is: all teasers' titles are the same. */
function kindOf(text: string): string {
  if (!text.startsWith('<')) return text.trim() === '' ? ' ' : 'text';
  const [, name, className = ''] = opening.exec(text) ?? [];
  return name === undefined ? text : `${name}.${className}`;
}

/**
 * Cuts pages between two tokens, where a browser that has much to do stops and paints. A place is like another, and is
 * passed over, when it is between the same kinds of token within the same element; so each page adds what is new
 * in it.
 */
export class PageCutter {
  readonly #known = new Set<string>();

  /** @returns the page in pieces; the first reaches into its body */
  piecesOf(html: string): string[] {
    const pieces: string[] = [];
    let begin = 0;
    for (const cut of this.#cutsOf(html)) {
      pieces.push(html.slice(begin, cut));
      begin = cut;
    }
    return [...pieces, html.slice(begin)];
  }

  *#cutsOf(html: string): Generator<number> {
    const open: string[] = [];
    let before = '';
    token.lastIndex = html.indexOf('>', html.indexOf('<body')) + 1;
    for (let found = token.exec(html); found; found = token.exec(html)) {
      const kind = kindOf(found[0]);
      const place = [open.at(-1), before, kind].join('|');
      if (before !== '' && !this.#known.has(place)) {
        this.#known.add(place);
        yield found.index;
      }
      if (found[0].startsWith('</')) open.pop();
      else if (found[0].startsWith('<') && !withoutEnd.test(found[0])) open.push(kind);
      before = kind;
    }
  }
}

/** Long series of pieces as several, each of the whole page: in each, so many come one by one, and the others at once. */
export function inSeries(pieces: string[], most: number): string[][] {
  const count = Math.ceil(pieces.length / most);
  return Array.from({ length: count }, (_, series) => {
    const [begin, end] = [series * most, (series + 1) * most];
    const before = pieces.slice(0, begin).join('');
    return [before, ...pieces.slice(begin, end), pieces.slice(end).join('')].filter(Boolean);
  });
}
