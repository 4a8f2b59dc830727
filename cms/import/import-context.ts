import type { PayloadRequest } from 'payload';

/** What the requests of an import carry in their context. */
export const importContext = { isImporting: true } as const;

/**
 * Whether a save comes from an import of an old portal: what was public there stays public, so such a save is not
 * held up by the checks before publication, takes no part in the review and mails nobody.
 */
export function isImporting({ context }: Pick<PayloadRequest, 'context'>): boolean {
  return context.isImporting === true;
}
