import type { FieldComparison } from '../history/compare-articles.ts';
import type { UnsavedCopy } from '../unsaved/keep-copy.ts';
import type { GuardAnswer } from './guard-answer.ts';

export type ShownCopy = UnsavedCopy & { by: string; comparison: FieldComparison[] };

/** The server refused, or could not be reached (status 0). */
export class RequestFailed extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`The CMS answered ${status}`);
    this.status = status;
  }
}

async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, {
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    ...init,
  }).catch(() => {
    throw new RequestFailed(0);
  });
  if (!response.ok) throw new RequestFailed(response.status);
  return (await response.json()) as T;
}

const post = <T>(path: string, body: object) => ask<T>(path, { method: 'POST', body: JSON.stringify(body) });

/** What an edit form asks of the server about one collection. */
export function guardRequests(api: string) {
  return {
    round: (document: string, body: { session: string; typed: boolean; takeOver: boolean }) =>
      post<GuardAnswer>(`${api}/${document}/editing`, body),
    leave(document: string, session: string): void {
      const body = new Blob([JSON.stringify({ session, leave: true })], { type: 'application/json' });
      navigator.sendBeacon(`${api}/${document}/editing`, body);
    },
    keep: (document: string, basedOn: string, data: object) =>
      post<{ id: string; at: string }>(`${api}/unsaved`, { document, basedOn, data }),
    ofNew: () => ask<{ copies: UnsavedCopy[] }>(`${api}/unsaved`),
    show: (copy: string) => ask<ShownCopy>(`${api}/unsaved/${copy}`),
    drop: (copy: string) => ask<{ id: string }>(`${api}/unsaved/${copy}`, { method: 'DELETE' }),
  };
}

export type GuardRequests = ReturnType<typeof guardRequests>;
