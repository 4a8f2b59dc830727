'use client';

import { useState } from 'react';

import { Dialog } from './dialog.tsx';
import { instantOf, localOf, vietnamTime } from './time-words.ts';

export interface Schedule {
  publishedAt: string | null;
  expiresAt: string | null;
}

interface ScheduleDialogProps extends Schedule {
  /** Readers have it already: only its end is asked for. */
  isLive: boolean;
  onClose: () => void;
  onSchedule: (schedule: Schedule) => void;
}

/** Asks when an article goes up by itself, and when it comes down. Times are Vietnam's. */
export function ScheduleDialog({ publishedAt, expiresAt, isLive, onClose, onSchedule }: ScheduleDialogProps) {
  const [start, setStart] = useState(isLive ? '' : localOf(publishedAt));
  const [end, setEnd] = useState(localOf(expiresAt));
  const times = { start: instantOf(start), end: instantOf(end) };
  const problem = problemOf(times, isLive);
  return (
    <Dialog onClose={onClose} title={isLive ? 'Hẹn giờ gỡ bài' : 'Hẹn giờ xuất bản'}>
      {!isLive && <TimeField id="schedule-start" label="Lên Cổng lúc" onChange={setStart} value={start} />}
      <TimeField
        id="schedule-end"
        label={isLive ? 'Gỡ khỏi Cổng lúc' : 'Tự gỡ lúc (không bắt buộc)'}
        onChange={setEnd}
        value={end}
      />
      <p className="workflow-dialog__hint">{problem ?? 'Giờ Việt Nam. Hệ thống tự làm đúng giờ này.'}</p>
      <div className="workflow-dialog__actions">
        <button className="workflow-button" onClick={onClose} type="button">
          Hủy
        </button>
        <button
          className="workflow-button workflow-button--main"
          disabled={problem !== null}
          id="confirm-schedule"
          onClick={() => onSchedule({ publishedAt: times.start, expiresAt: times.end })}
          type="button"
        >
          {isLive && times.end === null ? 'Bỏ giờ gỡ' : 'Hẹn giờ'}
        </button>
      </div>
    </Dialog>
  );
}

function problemOf(
  { start, end }: { start: string | null; end: string | null },
  isLive: boolean,
): string | null {
  const now = Date.now();
  if (!isLive && start === null) return 'Hãy chọn ngày và giờ xuất bản.';
  if (!isLive && Date.parse(start ?? '') <= now) return 'Giờ xuất bản phải sau lúc này.';
  if (end !== null && Date.parse(end) <= Math.max(now, Date.parse(start ?? '') || 0))
    return 'Giờ gỡ phải sau giờ xuất bản và sau lúc này.';
  return null;
}

interface TimeFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function TimeField({ id, label, value, onChange }: TimeFieldProps) {
  const instant = instantOf(value);
  return (
    <div className="workflow-dialog__field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        onChange={(event) => onChange(event.target.value)}
        step={1}
        type="datetime-local"
        value={value}
      />
      {instant !== null && <span className="workflow-dialog__words">{vietnamTime(instant)}</span>}
    </div>
  );
}
