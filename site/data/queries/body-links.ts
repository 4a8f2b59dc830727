import { resolveHref } from '../links.ts';
import type { ContentReader } from '../reader.ts';
import { addressOf } from '../teasers.ts';

/** Links to the portal's own pages get their present address; one that leads nowhere leaves its text alone. */
export function resolveLinks(reader: ContentReader, html: string): string {
  if (!/href="(bai:|\/)/.test(html)) return html;
  return html.replace(
    /<a href="(bai:[^"]+|\/[^"]*)">(.*?)<\/a>/gs,
    (_whole, target: string, inner: string) => {
      const href = target.startsWith('bai:')
        ? addressById(reader, target.slice(4))
        : resolveHref(reader, target);
      return href === null ? inner : `<a href="${href}">${inner}</a>`;
    },
  );
}

function addressById(reader: ContentReader, id: string): string | null {
  const card = reader.card(id);
  return card && addressOf(reader, card);
}
