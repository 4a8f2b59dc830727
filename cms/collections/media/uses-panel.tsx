'use client';

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

import type { MediaUse } from './find-uses.ts';

import './media-panels.css';

const states = { published: '', draft: ' (bản nháp)', trash: ' (trong thùng rác)' };

/** Where the file is used, for editors: who wants to delete it begins there. */
export function UsesPanel() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const { config } = useConfig();
  const [uses, setUses] = useState<MediaUse[] | null>(null);
  const isEditor = user?.role === 'editor' || user?.role === 'admin';
  const address = id === undefined || !isEditor ? null : `${config.routes.api}/media/${id}/uses`;
  useEffect(() => {
    if (address === null) return undefined;
    const gone = new AbortController();
    readUses(address, gone.signal).then(setUses, () => setUses(null));
    return () => gone.abort();
  }, [address]);
  if (uses === null) return null;
  return (
    <section aria-label="Nơi đang dùng" className="media-panel" id="media-uses">
      <h3 className="media-panel__title">Nơi đang dùng</h3>
      {uses.length === 0 && <p>Chưa dùng ở đâu.</p>}
      <ul className="media-panel__list">
        {uses.map(({ collection, id: document, label, title, state, url }) => (
          <li key={`${collection} ${document}`}>
            <a className="media-panel__link" href={url}>
              {`${label.charAt(0).toUpperCase()}${label.slice(1)} “${title}”${states[state]}`}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function readUses(address: string, signal: AbortSignal): Promise<MediaUse[]> {
  const answer = await fetch(address, { credentials: 'include', signal });
  if (!answer.ok) throw new Error(`The uses answered ${answer.status}`);
  return ((await answer.json()) as { uses: MediaUse[] }).uses;
}
