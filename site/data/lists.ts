import type { ListName } from './reader.ts';
import { slugOf } from './slug.ts';
import { foldSpelling } from './spelling.ts';

/**
 * The list of what shares a tag, whatever its spelling.
 * @example tagListName('Tiền lương') // => 'tag:tiền lương'
 */
export function tagListName(tag: string): ListName {
  return `tag:${foldSpelling(tag)}`;
}

/** The list that a tag's page shows; null for a tag of which no address can be made. */
export function keywordListName(tag: string): ListName | null {
  const slug = slugOf(tag);
  return slug === '' ? null : `keyword:${slug}`;
}

/** The list of what is signed with a name; null for a name of which no address can be made. */
export function authorListName(name: string): ListName | null {
  const slug = slugOf(name);
  return slug === '' ? null : `author:${slug}`;
}
