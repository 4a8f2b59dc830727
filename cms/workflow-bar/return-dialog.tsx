'use client';

import { useState } from 'react';

import { Dialog } from './dialog.tsx';

interface ReturnDialogProps {
  onClose: () => void;
  onReturn: (note: string) => void;
}

/** Asks why an article goes back to its author. */
export function ReturnDialog({ onClose, onReturn }: ReturnDialogProps) {
  const [note, setNote] = useState('');
  const isEmpty = note.trim() === '';
  return (
    <Dialog onClose={onClose} title="Trả lại cho tác giả">
      <label htmlFor="return-note">Lý do trả lại (tác giả sẽ đọc được)</label>
      <textarea
        id="return-note"
        onChange={(event) => setNote(event.target.value)}
        placeholder="Ví dụ: Thiếu tên người trong ảnh thứ hai; cần thêm số liệu của năm trước."
        rows={5}
        value={note}
      />
      <div className="workflow-dialog__actions">
        <button className="workflow-button" onClick={onClose} type="button">
          Hủy
        </button>
        <button
          className="workflow-button workflow-button--main"
          disabled={isEmpty}
          id="confirm-return"
          onClick={() => onReturn(note.trim())}
          type="button"
        >
          Trả lại
        </button>
      </div>
    </Dialog>
  );
}
