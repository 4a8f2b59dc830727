import { useCallback, useEffect, useRef, useState } from 'react';

import type { Finding } from '../finding.ts';

export type Check =
  { state: 'checking' } | { state: 'done'; findings: Finding[] } | { state: 'failed'; findings: Finding[] };

interface FindingsOptions {
  /** Path of the REST API. */
  api: string;
  /** Empty before the article was saved for the first time. */
  id: string;
  read: () => Record<string, unknown>;
  /** Changes with every key. */
  fields: object;
}

const afterMs = 1_500;

/** What the checks say of the form as it stands: at once, and again when the typing has paused. */
export function useFindings(options: FindingsOptions): { check: Check; checkNow: () => void } {
  const { fields } = options;
  const [check, setCheck] = useState<Check>({ state: 'checking' });
  const latest = useRef(options);
  latest.current = options;
  const round = useRef(0);

  const checkNow = useCallback(() => {
    const mine = ++round.current;
    void ask(latest.current).then(
      (findings) => mine === round.current && setCheck({ state: 'done', findings }),
      () =>
        mine === round.current && setCheck((before) => ({ state: 'failed', findings: findingsOf(before) })),
    );
  }, []);

  const isFirst = useRef(true);
  useEffect(() => {
    const timer = setTimeout(checkNow, isFirst.current ? 0 : afterMs);
    isFirst.current = false;
    return () => clearTimeout(timer);
  }, [fields, checkNow]);

  return { check, checkNow };
}

export function findingsOf(check: Check): Finding[] {
  return check.state === 'checking' ? [] : check.findings;
}

async function ask({ api, id, read }: FindingsOptions): Promise<Finding[]> {
  const answer = await fetch(`${api}/articles/checks`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...(id === '' ? {} : { id }), data: read() }),
  });
  if (!answer.ok) throw new Error(`The checks answered ${answer.status}`);
  return ((await answer.json()) as { findings: Finding[] }).findings;
}
