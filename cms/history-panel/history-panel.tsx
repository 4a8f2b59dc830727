'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

import { type TrailAction, trailActions } from '../trail/trail-actions.ts';
import { vietnamTime } from '../workflow-bar/time-words.ts';
import './history-panel.css';

interface Row {
  id: string;
  at: string;
  actorName?: string | null;
  action: TrailAction;
  note?: string | null;
}

/** Who wrote an article, who approved it, and what happened to it since: the rows of the trail that speak of it. */
export function HistoryPanel() {
  const { id, lastUpdateTime } = useDocumentInfo();
  const [rows, setRows] = useState<Row[] | null>(null);
  useEffect(() => {
    if (id === undefined) return undefined;
    const abort = new AbortController();
    const query = `where[ofDocument][equals]=${id}&sort=-number&limit=100&depth=0`;
    fetch(`/api/trail?${query}`, { credentials: 'include', signal: abort.signal })
      .then((response) => response.json() as Promise<{ docs?: Row[] }>)
      .then(({ docs }) => setRows(docs ?? []))
      .catch(() => undefined);
    return () => abort.abort();
  }, [id, lastUpdateTime]);
  if (id === undefined) return <p>Bài chưa được lưu lần nào.</p>;
  if (rows === null) return <p>Đang tải…</p>;
  if (rows.length === 0) return <p>Chưa có gì được ghi về bài này.</p>;
  return (
    <ol className="history-panel">
      {rows.map((row) => (
        <li key={row.id}>
          <strong>{trailActions[row.action] ?? row.action}</strong>
          <span>
            {row.actorName ?? 'Hệ thống'} · <time dateTime={row.at}>{vietnamTime(row.at)}</time>
          </span>
          {row.note && <p>{row.action === 'schedule' ? vietnamTime(row.note) : row.note}</p>}
        </li>
      ))}
    </ol>
  );
}
