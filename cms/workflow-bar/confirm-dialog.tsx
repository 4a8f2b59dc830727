'use client';

import { Dialog } from './dialog.tsx';

interface ConfirmDialogProps {
  title: string;
  text: string;
  label: string;
  onClose: () => void;
  onConfirm: () => void;
}

/** Asks once more before something that readers notice. */
export function ConfirmDialog({ title, text, label, onClose, onConfirm }: ConfirmDialogProps) {
  return (
    <Dialog onClose={onClose} title={title}>
      <p>{text}</p>
      <div className="workflow-dialog__actions">
        <button className="workflow-button" onClick={onClose} type="button">
          Hủy
        </button>
        <button
          className="workflow-button workflow-button--main"
          id="confirm-step"
          onClick={onConfirm}
          type="button"
        >
          {label}
        </button>
      </div>
    </Dialog>
  );
}
