'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

import type { Standing } from './standing.ts';

/** Asked for by several parts of one page at once; they share the answer. */
const answers = new Map<string, Promise<Standing | null>>();

/** Where the article of this page stands; asked again whenever a save has changed that. Null until it is known. */
export function useStanding(): Standing | null {
  const { id, data, savedDocumentData } = useDocumentInfo();
  const saved = data ?? savedDocumentData;
  const { state, decidedAt, submittedAt } = (saved?.review ?? {}) as Record<string, unknown>;
  const key = JSON.stringify([
    id ?? '',
    state,
    decidedAt,
    submittedAt,
    saved?._status,
    saved?.publishedAt,
    saved?.expiresAt,
    saved?.category,
  ]);
  const [standing, setStanding] = useState<Standing | null>(null);
  useEffect(() => {
    let isWanted = true;
    const show = async () => {
      const answer = await ask(key, id === undefined ? '' : String(id));
      if (isWanted && answer) setStanding(answer);
    };
    void show();
    return () => {
      isWanted = false;
    };
  }, [id, key]);
  return standing;
}

function ask(key: string, id: string): Promise<Standing | null> {
  const known = answers.get(key);
  if (known) return known;
  const answer = fetch(`/api/articles/standing?id=${encodeURIComponent(id)}`, {
    credentials: 'include',
  }).then(
    (response) => (response.ok ? (response.json() as Promise<Standing>) : null),
    () => null,
  );
  answers.set(key, answer);
  // Shared by what stands on the page now; what somebody else does meanwhile is not kept out by it.
  setTimeout(() => answers.delete(key), 1000);
  return answer;
}
