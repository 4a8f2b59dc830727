import { APIError, type CollectionBeforeDeleteHook } from 'payload';

import { findUses, type MediaUse } from './find-uses.ts';

/** A file that something uses (drafts and trash count) stays: a published page would show a hole. */
export const refuseDeletionInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const uses = await findUses(String(id), req);
  if (uses.length === 0) return;
  throw new APIError(
    `Không xóa được tệp này vì đang được dùng trong ${listOf(uses)}. Hãy gỡ tệp khỏi đó trước.`,
    409,
    { uses },
    true,
  );
};

const mostNamed = 5;

/** @example 'bài viết “Hội thao”, banner “Tháng Công nhân” (bản nháp) và 2 nơi khác' */
function listOf(uses: MediaUse[]): string {
  const named = uses
    .slice(0, mostNamed)
    .map(({ label, title, state }) => `${label} “${title}”${marks[state]}`);
  const others = uses.length - named.length;
  return named.join(', ') + (others > 0 ? ` và ${others} nơi khác` : '');
}

const marks = { published: '', draft: ' (bản nháp)', trash: ' (trong thùng rác)' };
