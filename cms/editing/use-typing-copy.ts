import { useCallback, useEffect, useRef, useState } from 'react';

import { type GuardRequests, RequestFailed } from './guard-requests.ts';
import { removeLocalCopy, writeLocalCopy } from './local-copies.ts';

const afterMs = 2_000;
const againAfterMs = 5_000;

/** How what is being typed is kept: not yet, on the server at a time, or only in this browser. */
export type Keeping =
  { state: 'nothing' } | { state: 'kept'; at: Date } | { state: 'failing'; loggedOut: boolean };

interface TypingOptions {
  requests: GuardRequests;
  document: string;
  basedOn: string;
  localKey: string;
  /** What the form holds now. */
  read: () => Record<string, unknown>;
  /** Whether the form holds what no version has. */
  modified: boolean;
  /** Changes with every key. */
  fields: object;
  saving: boolean;
  /** `updatedAt` of the last version that this window has loaded or saved; empty before there is one. */
  savedAt: string;
}

/** Keeps what is being typed, in this browser at once and on the server soon after; tries again until it is there. */
export function useTypingCopy(options: TypingOptions) {
  const { fields, modified, saving, savedAt, localKey } = options;
  const [keeping, setKeeping] = useState<Keeping>({ state: 'nothing' });
  const [kept, setKept] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(options);
  latest.current = options;

  const keepNow = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const { requests, document, basedOn, read, localKey: key } = latest.current;
    const data = read();
    writeLocalCopy(key, { basedOn, at: new Date().toISOString(), data });
    try {
      const { id, at } = await requests.keep(document, basedOn, data);
      setKept(id);
      setKeeping({ state: 'kept', at: new Date(at) });
    } catch (error) {
      const status = error instanceof RequestFailed ? error.status : 0;
      setKeeping({ state: 'failing', loggedOut: status === 401 || status === 403 });
      timer.current = setTimeout(() => void keepNow(), againAfterMs);
    }
  }, []);

  useEffect(() => {
    if (!modified || saving) return undefined;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keepNow(), afterMs);
    return () => clearTimeout(timer.current);
  }, [fields, modified, saving, keepNow]);

  useEffect(() => {
    const online = () => latest.current.modified && void keepNow();
    window.addEventListener('online', online);
    return () => window.removeEventListener('online', online);
  }, [keepNow]);

  const lastSaved = useRef(savedAt);
  useEffect(() => {
    if (lastSaved.current === savedAt) return;
    lastSaved.current = savedAt;
    clearTimeout(timer.current);
    removeLocalCopy(localKey);
    setKeeping({ state: 'nothing' });
  }, [savedAt, localKey]);

  return { keeping, kept, keepNow };
}
