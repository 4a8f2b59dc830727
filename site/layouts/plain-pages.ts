import type { MarkdownHeading, MDXInstance } from 'astro';
import type { Link } from '../data/models.ts';

/** What stands above the text of a page of `content/pages`. */
export interface PlainPageHead {
  title: string;
  description: string;
  /** Language of the text; Vietnamese if none is given. */
  lang?: 'vi' | 'en';
  /** Name of the page that says the same in the other language. */
  alternate?: string;
  /** Whether a table of contents stands above the text. */
  contents?: boolean;
  /** Its place among the others in the footer. */
  order?: number;
  /** `false`: only reached from elsewhere; neither in the footer nor for search engines. */
  listed?: boolean;
}

/** A page of `content/pages/<name>.mdx`. */
export interface PlainPageFile {
  name: string;
  href: string;
  head: PlainPageHead;
  headings: MarkdownHeading[];
  /** The same page in every language that it has, itself among them; empty: only in this one. */
  alternates: { lang: 'vi' | 'en'; href: string }[];
  Content: MDXInstance<PlainPageHead>['Content'];
}

const files = import.meta.glob<MDXInstance<PlainPageHead>>('../../content/pages/*.mdx', { eager: true });

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length);
const hrefOf = (name: string) => `/${name}/`;

const byName = new Map<string, PlainPageFile>(
  Object.entries(files).map(([path, { frontmatter: head, getHeadings, Content }]) => {
    const name = nameOf(path);
    const page = { name, href: hrefOf(name), head, headings: getHeadings(), alternates: [], Content };
    return [name, page];
  }),
);

for (const page of byName.values()) {
  const other = byName.get(page.head.alternate ?? '');
  if (other) page.alternates = [page, other].map(({ head, href }) => ({ lang: head.lang ?? 'vi', href }));
}

/** Addresses of all of them. */
export const plainPageAddresses: string[] = [...byName.values()].map(({ href }) => href);

/** Those that readers and search engines are led to. */
export const plainPageLinks: (Link & { lang: 'vi' | 'en' })[] = [...byName.values()]
  .filter(({ head }) => head.listed !== false)
  .sort((a, b) => (a.head.order ?? 99) - (b.head.order ?? 99))
  .map(({ href, head }) => ({ label: head.title, href, lang: head.lang ?? 'vi' }));

export function findPlainPage(name: string): PlainPageFile | null {
  return byName.get(name) ?? null;
}
