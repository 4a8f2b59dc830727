import { ActionButton } from './action-button.tsx';
import type { GuardAnswer } from './guard-answer.ts';
import { Notice } from './notice.tsx';
import { saidTime } from './time-words.ts';

interface HolderNoticeProps {
  holder: NonNullable<GuardAnswer['holder']>;
  /** This window had the document until the other took it. */
  wasMine: boolean;
  onTakeOver: () => void;
}

/** Tells who has the article while this window may only read it. */
export function HolderNotice({ holder, wasMine, onTakeOver }: HolderNoticeProps) {
  const takeOver = (
    <ActionButton id="guard-take-over" onClick={onTakeOver}>
      {holder.sameUser ? 'Sửa ở cửa sổ này' : 'Giành quyền sửa'}
    </ActionButton>
  );
  return (
    <Notice actions={takeOver} id="guard-holder" kind="warn">
      <p>{holderSentence(holder, wasMine)}</p>
      {wasMine ? (
        <p>Phần bạn vừa gõ đã được giữ lại ở mục “Bản chưa lưu”.</p>
      ) : (
        <p>Bạn đang ở chế độ chỉ đọc. Khi người kia đóng bài, bạn sẽ sửa được ngay.</p>
      )}
    </Notice>
  );
}

function holderSentence({ name, sameUser, since }: HolderNoticeProps['holder'], wasMine: boolean): string {
  if (sameUser) return `Bạn đang mở bài này ở một cửa sổ khác, từ ${saidTime(since)}.`;
  if (wasMine) return `${name} đã giành quyền sửa bài này lúc ${saidTime(since)}.`;
  return `${name} đang sửa bài này, từ ${saidTime(since)}.`;
}
