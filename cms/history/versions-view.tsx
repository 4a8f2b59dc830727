'use client';

import { Button, Gutter, toast, useConfig, useDocumentInfo, useRouteTransition } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useCallback, useEffect, useState } from 'react';

import type { PastVersion } from './past-versions.ts';
import { VersionRow } from './version-row.tsx';

import './versions-view.css';

interface History {
  versions: PastVersion[];
  mayEdit: boolean;
}

/** The versions of an article: who saved each, when, and what changed; an old one comes back as a draft. */
export function VersionsView() {
  const { id, collectionSlug } = useDocumentInfo();
  const { config } = useConfig();
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();
  const [history, setHistory] = useState<History | 'failed' | null>(null);
  const api = `${config.routes.api}/${collectionSlug}`;
  const load = useCallback(async () => {
    const response = await fetch(`${api}/${id}/history`, { credentials: 'same-origin' });
    if (!response.ok) throw new Error(`The CMS answered ${response.status}`);
    setHistory((await response.json()) as History);
  }, [api, id]);
  useEffect(() => {
    load().catch(() => setHistory('failed'));
  }, [load]);

  const restore = async (version: PastVersion) => {
    const address = `${api}/versions/${version.id}?draft=true`;
    const response = await fetch(address, { method: 'POST', credentials: 'same-origin' }).catch(() => null);
    if (!response?.ok) {
      const answer = (await response?.json().catch(() => null)) as { errors?: { message?: string }[] } | null;
      toast.error(answer?.errors?.[0]?.message ?? 'Chưa khôi phục được. Hãy thử lại sau ít phút.');
      return;
    }
    toast.success('Đã khôi phục thành bản nháp. Hãy đọc lại trước khi xuất bản.');
    const page = `${config.routes.admin}/collections/${collectionSlug}/${id}`;
    startRouteTransition(() => router.push(page));
  };

  return (
    <Gutter className="versions-view">
      <h2>Các bản đã lưu</h2>
      {history === null && <p>Đang tải…</p>}
      {history === 'failed' && (
        <>
          <p role="alert">Chưa tải được danh sách. Hãy kiểm tra mạng rồi thử lại.</p>
          <Button onClick={() => void load().catch(() => undefined)}>Thử lại</Button>
        </>
      )}
      {history !== null && history !== 'failed' && (
        <ol className="versions-view__list">
          {history.versions.map((version) => (
            <VersionRow
              address={`${api}/${id}/history/${version.id}`}
              key={version.id}
              mayRestore={history.mayEdit && !version.newest}
              onRestore={() => void restore(version)}
              version={version}
            />
          ))}
        </ol>
      )}
    </Gutter>
  );
}
