import { ActionButton } from './action-button.tsx';
import { Notice } from './notice.tsx';
import { saidTime } from './time-words.ts';
import type { Recovered } from './use-recovery.ts';

interface RecoveredNoticeProps {
  recovered: Recovered;
  /** Goes on with an article that was never saved. */
  onContinue: (data: Record<string, unknown>) => void;
  onDrop: (copy: string) => void;
}

/** Says what came back after the window was closed without saving. */
export function RecoveredNotice({ recovered, onContinue, onDrop }: RecoveredNoticeProps) {
  if (recovered.kind === 'opened')
    return (
      <Notice
        actions={<ActionButton onClick={() => onDrop(recovered.copy)}>Bỏ, quay về bản đã lưu</ActionButton>}
        id="guard-recovered"
        kind="info"
      >
        <p>
          Đã mở lại phần bạn gõ dở lúc {saidTime(recovered.at)}, chưa lưu vào bài. Hãy đọc lại rồi bấm lưu.
        </p>
      </Notice>
    );
  const { copy } = recovered;
  const title =
    typeof copy.data.title === 'string' && copy.data.title !== ''
      ? `“${copy.data.title}”`
      : 'chưa có tiêu đề';
  return (
    <Notice
      actions={
        <>
          <ActionButton id="guard-continue" main onClick={() => onContinue(copy.data)}>
            Viết tiếp bài này
          </ActionButton>
          <ActionButton onClick={() => onDrop(copy.id)}>Bỏ bài dở</ActionButton>
        </>
      }
      id="guard-offered"
      kind="info"
    >
      <p>
        Bạn có một bài viết dở, {title}, gõ lúc {saidTime(copy.at)}, chưa lưu lần nào.
      </p>
    </Notice>
  );
}
