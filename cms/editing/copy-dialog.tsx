import { useEffect, useRef } from 'react';

import { ComparisonTable } from '../history/comparison-table.tsx';
import { readableText } from '../history/readable-fields.ts';
import { ActionButton } from './action-button.tsx';
import type { ShownCopy } from './guard-requests.ts';
import { saidTime } from './time-words.ts';

interface CopyDialogProps {
  copy: ShownCopy;
  /** Not while somebody else has the article. */
  mayUse: boolean;
  onUse: () => void;
  onClose: () => void;
}

/** An unsaved text beside that of the article, to be copied or used. */
export function CopyDialog({ copy, mayUse, onUse, onClose }: CopyDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const name = `Bản chưa lưu của ${copy.by}`;
  return (
    <dialog aria-label={name} className="guard__dialog" onClose={onClose} ref={dialog}>
      <header className="guard__dialog-head">
        <h2>{name}</h2>
        <p>
          Gõ lúc {saidTime(copy.at)}. Chữ bị gạch chỉ có trong bài; chữ tô xanh chỉ có trong bản chưa lưu.
        </p>
      </header>
      <div className="guard__dialog-body">
        <ComparisonTable after={name} before="Trong bài bây giờ" fields={copy.comparison} />
      </div>
      <footer className="guard__actions">
        {mayUse && (
          <ActionButton id="guard-use-copy" main onClick={onUse}>
            Dùng bản này
          </ActionButton>
        )}
        <ActionButton onClick={() => void copyText(readableText(copy.data))}>Chép chữ</ActionButton>
        <ActionButton onClick={onClose}>Đóng</ActionButton>
      </footer>
    </dialog>
  );
}

/** The clipboard is closed to pages that are served over plain HTTP; there the old command still works. */
async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement('textarea');
  area.value = text;
  (document.querySelector('dialog[open]') ?? document.body).append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}
