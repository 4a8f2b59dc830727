import type { BodyLink } from './read-body.ts';

/** What two links share that lead to the same place. */
export function linkKey(link: BodyLink): string {
  return link.kind === 'document' ? `${link.collection}/${link.id}` : link.address;
}
