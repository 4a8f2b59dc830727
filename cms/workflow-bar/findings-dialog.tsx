'use client';

import { useState } from 'react';

import { Dialog } from './dialog.tsx';
import { type Finding, standing } from './findings.ts';

interface FindingsDialogProps {
  findings: readonly Finding[];
  label: string;
  /** Administrators may leave it out. */
  mustGiveReason: boolean;
  onClose: () => void;
  onPass: (reason: string) => void;
}

/** Shows what the checks found and what to do about it; warnings can be passed, with a reason. */
export function FindingsDialog({ findings, label, mustGiveReason, onClose, onPass }: FindingsDialogProps) {
  const [reason, setReason] = useState('');
  const { stops, warnings } = standing(findings);
  const isStopped = stops.length > 0;
  return (
    <Dialog onClose={onClose} title={isStopped ? 'Chưa xuất bản được' : 'Có điều cần xem lại'}>
      {isStopped && <FindingList findings={stops} kind="stop" title="Phải sửa trước khi xuất bản" />}
      {warnings.length > 0 && <FindingList findings={warnings} kind="warn" title="Nên xem lại" />}
      {!isStopped && (
        <div className="workflow-dialog__field">
          <label htmlFor="pass-reason">
            {mustGiveReason ? 'Vì sao vẫn xuất bản?' : 'Vì sao vẫn xuất bản? (không bắt buộc)'}
          </label>
          <textarea
            id="pass-reason"
            onChange={(event) => setReason(event.target.value)}
            rows={3}
            value={reason}
          />
        </div>
      )}
      <div className="workflow-dialog__actions">
        <button className="workflow-button" onClick={onClose} type="button">
          Quay lại sửa
        </button>
        {!isStopped && (
          <button
            className="workflow-button workflow-button--main"
            disabled={mustGiveReason && reason.trim() === ''}
            id="confirm-publish"
            onClick={() => onPass(reason.trim())}
            type="button"
          >
            {label}
          </button>
        )}
      </div>
    </Dialog>
  );
}

interface FindingListProps {
  title: string;
  kind: Finding['level'];
  findings: readonly Finding[];
}

function FindingList({ title, kind, findings }: FindingListProps) {
  return (
    <section className={`workflow-findings workflow-findings--${kind}`}>
      <h3>{title}</h3>
      <ul>
        {findings.map(({ code, field, message, advice }) => (
          <li key={`${code} ${field} ${message}`}>
            <strong>{message}</strong>
            <span>{advice}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
