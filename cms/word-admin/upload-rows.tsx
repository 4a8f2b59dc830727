'use client';

import type { SentFile } from './send-file.ts';

export interface UploadRow {
  key: number;
  file: File;
  /** The part that is sent, 0 to 1. */
  sent: number;
  /** Null while it is on its way. */
  outcome: SentFile | null;
}

interface UploadRowsProps {
  rows: readonly UploadRow[];
  onAgain: (key: number, file: File) => void;
}

/** How far each file is, and where to go on. */
export function UploadRows({ rows, onAgain }: UploadRowsProps) {
  return (
    <ul aria-live="polite" className="word-files">
      {rows.map(({ key, file, sent, outcome }) => (
        <li className={outcome && !outcome.isDone ? 'word-files__bad' : ''} key={key}>
          <strong>{file.name.normalize('NFC')}</strong>
          {outcome === null && <Progress sent={sent} />}
          {outcome?.isDone && <Done outcome={outcome} />}
          {outcome && !outcome.isDone && (
            <>
              <p role="alert">{outcome.message}</p>
              <button className="word-button" onClick={() => onAgain(key, file)} type="button">
                Gửi lại
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Progress({ sent }: { sent: number }) {
  const percent = Math.round(sent * 100);
  return (
    <>
      <progress aria-label="Đang gửi" max={100} value={percent} />
      <span>{percent < 100 ? `Đang gửi: ${percent}%` : 'Đang đọc tệp…'}</span>
    </>
  );
}

function Done({ outcome }: { outcome: SentFile & { isDone: true } }) {
  const { article, unplaced, notices } = outcome;
  return (
    <>
      <p>
        Đã thành bài nháp.{' '}
        {unplaced > 0 ? `Còn ${unplaced} chỗ chưa xếp được.` : 'Mọi chữ trong tệp đều đã có chỗ.'}
      </p>
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      <a className="word-button word-button--main" href={`/admin/word/${article}`}>
        Xem lại và xác nhận
      </a>
    </>
  );
}
