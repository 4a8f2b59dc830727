import type { FeedItem } from '../data/models.ts';

/**
 * What a feed calls an article for good, whatever becomes of its title and its address (RFC 4151).
 * @example identityOf(item, 'https://congdoan.example') // => 'tag:congdoan.example,2026:019a…'
 */
export function identityOf({ id }: Pick<FeedItem, 'id'>, siteUrl: string): string {
  return `tag:${new URL(siteUrl).hostname},2026:${id}`;
}
