import { type RefObject, useEffect } from 'react';
import { useForm } from '@payloadcms/ui';

/** Everything of the form but the guard itself: it may be read and not typed in. */
export function useReadOnly(guard: RefObject<HTMLElement | null>, readOnly: boolean): void {
  const { setDisabled } = useForm();
  useEffect(() => {
    const parts = partsBeside(guard.current);
    for (const part of parts) part.toggleAttribute('inert', readOnly);
    if (readOnly) setDisabled(true);
    return () => {
      for (const part of parts) part.removeAttribute('inert');
      if (readOnly) setDisabled(false);
    };
  });
}

/** Siblings of the guard, what stands beside its ancestors within the form's fields, and the buttons that save. */
function partsBeside(guard: HTMLElement | null): Element[] {
  const parts: Element[] = [];
  for (
    let inner: Element | null = guard;
    inner && !inner.matches('.document-fields');
    inner = inner.parentElement
  ) {
    const around: Element[] = inner.parentElement ? [...inner.parentElement.children] : [];
    parts.push(...around.filter((part) => part !== inner));
  }
  const buttons = guard?.closest('form')?.querySelector('.doc-controls__controls');
  return buttons ? [...parts, buttons] : parts;
}
