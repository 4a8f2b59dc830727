'use client';

import { useEffect, useRef, useState } from 'react';

import type { Standing } from '../workflow-bar/standing.ts';
import type { ConfirmedFields, ConfirmedPicture, Confirmation } from './confirmation.ts';
import { saveFields, savePicture, standingOf } from './confirm-requests.ts';

/** What is being confirmed, and how it is saved. */
export function useConfirmation(confirmation: Confirmation) {
  const { article } = confirmation;
  const [fields, setFields] = useState(confirmation.fields);
  const [pictures, setPictures] = useState(confirmation.pictures);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const [standing, setStanding] = useState<Standing | null>(null);
  const basedOn = useRef(confirmation.basedOn);
  const saved = useRef({ fields: confirmation.fields, pictures: confirmation.pictures });

  useEffect(() => {
    standingOf(article).then(setStanding, (error: unknown) => setFailure(wordsOf(error)));
  }, [article]);
  useWarning(() => saved.current.fields !== fields || saved.current.pictures !== pictures);

  /** @param next where to go when everything is saved */
  const save = async (next: string, step?: 'submitted') => {
    setBusy(true);
    setFailure('');
    try {
      // Pictures first: what is submitted is complete.
      for (const picture of changed(pictures, saved.current.pictures)) await savePicture(picture);
      saved.current.pictures = pictures;
      basedOn.current = await saveFields(article, { basedOn: basedOn.current, fields, step });
      saved.current.fields = fields;
      window.location.assign(next);
    } catch (error) {
      setFailure(wordsOf(error));
      setBusy(false);
    }
  };
  return {
    fields,
    pictures,
    busy,
    failure,
    standing,
    save,
    change: (changes: Partial<ConfirmedFields>) => setFields((all) => ({ ...all, ...changes })),
    changePicture: (id: string, changes: Partial<ConfirmedPicture>) =>
      setPictures((all) => all.map((one) => (one.id === id ? { ...one, ...changes } : one))),
  };
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function changed(now: readonly ConfirmedPicture[], before: readonly ConfirmedPicture[]): ConfirmedPicture[] {
  return now.filter((picture) => !before.includes(picture));
}

/** Asks before the page is left with something typed and not saved. */
function useWarning(isChanged: () => boolean): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isChanged()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  });
}
