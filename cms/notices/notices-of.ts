import type { BasePayload } from 'payload';

import { toId } from '../feed/snapshots/values.ts';
import type { Letter } from '../mail/letters/letter.ts';
import { articleLetter } from './article-letters.ts';
import { editorsOf, readRecipient, type Recipient } from './recipients.ts';
import type { TrailRow } from './trail-rows.ts';

/** A mail that is to be queued. */
export interface Notice {
  to: string;
  letter: Letter;
  key: string;
}

/** Who is to hear of a row of the trail, and what: never who did it. */
export async function noticesOf(payload: BasePayload, row: TrailRow, cmsUrl: string): Promise<Notice[]> {
  const actor = toId(row.actor);
  const recipients = await recipientsOf(payload, row);
  const url = `${cmsUrl}/admin/collections/articles/${row.ofDocument ?? ''}`;
  return recipients
    .filter(({ id }) => id !== actor)
    .map(({ id, name, email }) => ({
      to: email,
      letter: articleLetter(row, name, url),
      key: `notice:${row.id}:${id}`,
    }));
}

async function recipientsOf(payload: BasePayload, row: TrailRow): Promise<Recipient[]> {
  const owner = toId(row.owner);
  if (row.action === 'submit') {
    const editors = await editorsOf(payload, await categoryOf(payload, row.ofDocument ?? ''));
    return editors.filter(({ id }) => id !== owner);
  }
  const author = owner === null ? null : await readRecipient(payload, owner);
  return author ? [author] : [];
}

/** Of the newest draft: what is submitted may lie elsewhere than what readers see. */
async function categoryOf(payload: BasePayload, id: string): Promise<string | null> {
  const article = await payload.findByID({
    collection: 'articles',
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    select: { category: true },
  });
  return toId(article?.category);
}
