import { ActionButton } from './action-button.tsx';
import type { GuardAnswer } from './guard-answer.ts';
import { Notice } from './notice.tsx';
import { saidTime } from './time-words.ts';

type Copy = GuardAnswer['copies'][number];

interface CopiesNoticeProps {
  copies: Copy[];
  onShow: (copy: string) => void;
  onDrop: (copy: string) => void;
}

/** Texts of this article that are in no version of it. */
export function CopiesNotice({ copies, onShow, onDrop }: CopiesNoticeProps) {
  if (copies.length === 0) return null;
  return (
    <section aria-label="Bản chưa lưu" className="guard__copies" id="guard-copies">
      {copies.map((copy) => (
        <Notice
          actions={
            <>
              <ActionButton onClick={() => onShow(copy.id)}>Xem và so sánh</ActionButton>
              <ActionButton onClick={() => onDrop(copy.id)}>Bỏ bản này</ActionButton>
            </>
          }
          key={copy.id}
          kind="info"
        >
          <p>{copySentence(copy)}</p>
        </Notice>
      ))}
    </section>
  );
}

function copySentence({ at, by, mine, reason }: Copy): string {
  const whose = mine ? 'bạn' : by;
  const why = reason === 'refused' ? 'không lưu được vì bài đã có bản khác' : 'gõ dở';
  return `Bản chưa lưu của ${whose}, ${why}, lúc ${saidTime(at)}.`;
}
