import { Notice } from './notice.tsx';
import { saidTime } from './time-words.ts';
import type { Keeping } from './use-typing-copy.ts';

/** Says whether what is being typed is safe. */
export function KeepingLine({ keeping }: { keeping: Keeping }) {
  if (keeping.state === 'nothing') return null;
  if (keeping.state === 'kept')
    return (
      <p className="guard__line" role="status">
        Đã tự giữ bản đang gõ lúc {saidTime(keeping.at)}. Bấm lưu để đưa vào bài.
      </p>
    );
  return (
    <Notice id="guard-failing" kind="warn">
      <p>Chưa lưu được bản đang gõ lên máy chủ, đang thử lại… Một bản đã được giữ trên máy này.</p>
      {keeping.loggedOut && (
        <p>
          Phiên đăng nhập có thể đã hết: hãy đăng nhập lại ở một thẻ khác rồi quay về đây, đừng đóng thẻ này.
        </p>
      )}
    </Notice>
  );
}
