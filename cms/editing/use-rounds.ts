import { useCallback, useEffect, useRef, useState } from 'react';

import type { GuardAnswer } from './guard-answer.ts';
import type { GuardRequests } from './guard-requests.ts';

const everyMs = 8_000;

interface RoundsOptions {
  requests: GuardRequests;
  /** Empty while the document was never saved: nobody else can have it then. */
  document: string;
  session: string;
  /** Whether something was typed since it was asked last. */
  takeTyped: () => boolean;
}

/** Asks every few seconds who has the document, and holds it for this window. */
export function useRounds({ requests, document, session, takeTyped }: RoundsOptions) {
  const [answer, setAnswer] = useState<GuardAnswer | null>(null);
  const left = useRef(false);
  const play = useCallback(
    async (takeOver = false) => {
      if (document === '' || left.current) return;
      const typed = takeTyped();
      // Without an answer nothing is known; what was known stands until the next round.
      const heard = await requests.round(document, { session, typed, takeOver }).catch(() => null);
      if (heard && !left.current) setAnswer(heard);
    },
    [requests, document, session, takeTyped],
  );
  useEffect(() => {
    if (document === '') return undefined;
    left.current = false;
    void play();
    const timer = setInterval(() => void play(), everyMs);
    const look = () => globalThis.document.visibilityState === 'visible' && void play();
    const leave = () => requests.leave(document, session);
    globalThis.document.addEventListener('visibilitychange', look);
    window.addEventListener('pagehide', leave);
    return () => {
      left.current = true;
      clearInterval(timer);
      globalThis.document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [document, play, requests, session]);
  return { answer, play };
}
