import type { MDXInstance } from 'astro';
import type { Link } from '../data/models.ts';

/** A page of `content/pages/<name>.mdx`. */
export type PlainPageFile = MDXInstance<{ title: string; description: string }>;

const files = import.meta.glob<PlainPageFile>('../../content/pages/*.mdx', { eager: true });

const byName = new Map(
  Object.entries(files).map(([path, file]) => [path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length), file]),
);

export const plainPageLinks: Link[] = [...byName].map(([name, file]) => ({
  label: file.frontmatter.title,
  href: `/${name}/`,
}));

export function findPlainPage(name: string): PlainPageFile | null {
  return byName.get(name) ?? null;
}
