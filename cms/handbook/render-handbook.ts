import { Marked } from 'marked';

import { toSlug } from '../slugs/to-slug.ts';

export interface Chapter {
  id: string;
  title: string;
}

export interface Handbook {
  html: string;
  /** The headings of the second level, in order. */
  chapters: Chapter[];
}

/** The handbook's Markdown as HTML; its pictures (`so-tay/…`) are asked of `picturesAt`. */
export function renderHandbook(markdown: string, picturesAt: string): Handbook {
  const chapters: Chapter[] = [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const id = toSlug(text);
        if (depth === 2) chapters.push({ id, title: text });
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      image({ href, text }) {
        const source = href.replace(/^so-tay\//, `${picturesAt}/`);
        return `<img alt="${escapeAttribute(text)}" loading="lazy" src="${escapeAttribute(source)}">`;
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  return { html, chapters };
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
