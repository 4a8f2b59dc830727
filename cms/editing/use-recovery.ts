import { useCallback, useEffect, useRef, useState } from 'react';

import type { UnsavedCopy } from '../unsaved/keep-copy.ts';
import type { GuardAnswer } from './guard-answer.ts';
import type { GuardRequests } from './guard-requests.ts';
import { type LocalCopy, readLocalCopy, removeLocalCopy } from './local-copies.ts';

interface RecoveryOptions {
  requests: GuardRequests;
  document: string;
  /** The version on the screen; empty until it is known. */
  basedOn: string;
  localKey: string;
  answer: GuardAnswer | null;
  /** Puts a text into the form. */
  use: (data: Record<string, unknown>) => Promise<void>;
}

/** What came back after a crash: opened again, or offered for a new article. */
export type Recovered = { kind: 'opened'; at: string; copy: string } | { kind: 'offered'; copy: UnsavedCopy };

/** Looks once, when the form opens, for what this person was typing when the last window went. */
export function useRecovery(options: RecoveryOptions) {
  const { answer, basedOn, document } = options;
  const [recovered, setRecovered] = useState<Recovered | null>(null);
  const looked = useRef(false);
  const latest = useRef(options);
  latest.current = options;

  useEffect(() => {
    const ready = document === '' || (answer?.holder?.mine === true && basedOn !== '');
    if (looked.current || !ready) return;
    looked.current = true;
    const look = document === '' ? offerNew : reopen;
    look(latest.current)
      .then((found) => found && setRecovered(found))
      .catch(() => undefined);
  }, [answer, basedOn, document]);

  return { recovered, forget: useCallback(() => setRecovered(null), []) };
}

/** What was typed from the very version that is on the screen goes back into the form; other copies stay in the list. */
async function reopen({
  requests,
  document,
  basedOn,
  localKey,
  answer,
  use,
}: RecoveryOptions): Promise<Recovered | null> {
  const local = readLocalCopy(localKey);
  removeLocalCopy(localKey);
  const kept = answer?.copies.find(({ mine, reason }) => mine && reason === 'typing');
  const id =
    local && isNewer(local, kept) ? (await requests.keep(document, local.basedOn, local.data)).id : kept?.id;
  if (!id) return null;
  const copy = await requests.show(id);
  if (copy.comparison.every(({ same }) => same)) {
    await requests.drop(id);
    return null;
  }
  if (copy.basedOn !== basedOn) return null;
  await use(copy.data);
  return { kind: 'opened', at: copy.at, copy: id };
}

async function offerNew({ requests, localKey }: RecoveryOptions): Promise<Recovered | null> {
  const local = readLocalCopy(localKey);
  removeLocalCopy(localKey);
  const { copies } = await requests.ofNew();
  const kept = copies.find((copy) => copy.basedOn === local?.basedOn) ?? copies[0];
  if (local && isNewer(local, kept)) {
    await requests.keep('', local.basedOn, local.data);
    return offerNew({ requests, localKey } as RecoveryOptions);
  }
  return kept ? { kind: 'offered', copy: kept } : null;
}

function isNewer(local: LocalCopy, kept: { at: string } | undefined): boolean {
  return !kept || Date.parse(local.at) > Date.parse(kept.at) + 1000;
}
