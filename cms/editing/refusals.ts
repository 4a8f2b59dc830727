import { timeInWords } from '../text/vietnam-time.ts';
import { RefusedSave } from './refused-save.ts';

// No colon in these sentences: Payload's form takes what follows one for a list of fields.
const nothingLost =
  'Không mất chữ nào, phần vừa gõ vẫn còn trên màn hình và ở mục “Bản chưa lưu” phía trên bài.';

const clockIn = (instant: Date, now: Date) => timeInWords(instant, now).replace(':', ' giờ ');

interface Newer {
  savedBy: string;
  savedAt: Date;
  /** Name of whose save is refused. */
  refused: string;
  now: Date;
}

/** Somebody else has saved a newer version since. */
export function staleSave({ savedBy, savedAt, refused, now }: Newer): RefusedSave {
  const message =
    `${savedBy} đã lưu bài này lúc ${clockIn(savedAt, now)}, sau khi ${refused} mở bài. ` +
    `Bản của ${refused} chưa được lưu vào bài. ${nothingLost}`;
  return new RefusedSave(message, 409, {
    code: 'stale-save',
    savedBy,
    savedAt: savedAt.toISOString(),
    refused,
  });
}

/** Somebody else is editing the document just now. */
export function heldByAnother(holder: string, since: Date, now: Date): RefusedSave {
  const message =
    `${holder} đang sửa bài này từ ${clockIn(since, now)} nên chưa lưu được. ` +
    `${nothingLost} Muốn sửa tiếp, hãy bấm “Giành quyền sửa”.`;
  return new RefusedSave(message, 423, { code: 'held', holder, since: since.toISOString() });
}

/** Another save of the same document is under way at this very instant. */
export function savedAtOnce(): RefusedSave {
  const message = `Có người khác đang lưu bài này cùng lúc. ${nothingLost} Hãy tải lại trang để xem bản mới.`;
  return new RefusedSave(message, 409, { code: 'saved-at-once' });
}
