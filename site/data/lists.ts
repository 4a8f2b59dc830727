import type { ListName } from './reader.ts';

/**
 * The list of a tag, regardless of case.
 * @example tagListName('Tiền lương') // => 'tag:tiền lương'
 */
export function tagListName(tag: string): ListName {
  return `tag:${tag.trim().toLowerCase()}`;
}
