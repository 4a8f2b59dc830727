import { ActionButton } from './action-button.tsx';
import { Notice } from './notice.tsx';
import { saidTime } from './time-words.ts';

interface NewerNoticeProps {
  by: string;
  at: string;
  /** Loads the newer version; what was typed here is kept first. */
  onOpen: () => void;
}

/** Somebody else has saved since this form was opened, and something was typed here. */
export function NewerNotice({ by, at, onOpen }: NewerNoticeProps) {
  return (
    <Notice
      actions={
        <ActionButton id="guard-open-newer" onClick={onOpen}>
          Mở bản mới, giữ lại bản của tôi
        </ActionButton>
      }
      id="guard-newer"
      kind="warn"
    >
      <p>
        {by} đã lưu bài này lúc {saidTime(at)}, sau khi bạn mở bài. Bản trên màn hình là bản cũ nên không lưu
        đè được.
      </p>
      <p>Hãy mở bản mới: phần bạn vừa gõ vẫn còn ở mục “Bản chưa lưu” để đối chiếu và đưa lại vào bài.</p>
    </Notice>
  );
}
