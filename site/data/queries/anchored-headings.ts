/**
 * Gives every subhead a link to itself beside it. Only the page has these: feeds carry the text without them.
 * @param html ready HTML of a body, whose subheads have identifiers
 */
export function withAnchorLinks(html: string): string {
  return html.replace(
    /<(h[23]) id="([^"]+)">(.*?)<\/\1>/gs,
    (heading, _tag, anchor: string, inner: string) =>
      `<div class="subhead">${heading}<a href="#${anchor}" aria-label="Liên kết đến mục “${plain(inner)}”">#</a></div>`,
  );
}

/** Words of ready HTML, still escaped. */
const plain = (html: string) => html.replace(/<[^>]*>/g, '').trim();
