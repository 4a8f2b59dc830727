import { type RefObject, useEffect } from 'react';
import { useForm } from '@payloadcms/ui';

/**
 * Everything of the form but the guard itself: it may be read and not typed in.
 * @param buttons whether the buttons that save are locked as well
 */
export function useReadOnly(
  guard: RefObject<HTMLElement | null>,
  readOnly: boolean,
  { buttons }: { buttons: boolean },
): void {
  const { setDisabled } = useForm();
  useEffect(() => {
    const parts = partsBeside(guard.current, buttons);
    for (const part of parts) part.toggleAttribute('inert', readOnly);
    if (readOnly) setDisabled(true);
    return () => {
      for (const part of parts) part.removeAttribute('inert');
      if (readOnly) setDisabled(false);
    };
  });
}

/** Siblings of the guard, what stands beside its ancestors within the form's fields, and perhaps the buttons that save. */
function partsBeside(guard: HTMLElement | null, withButtons: boolean): Element[] {
  const parts: Element[] = [];
  for (
    let inner: Element | null = guard;
    inner && !inner.matches('.document-fields');
    inner = inner.parentElement
  ) {
    const around: Element[] = inner.parentElement ? [...inner.parentElement.children] : [];
    parts.push(...around.filter((part) => part !== inner));
  }
  const buttons = withButtons && guard?.closest('form')?.querySelector('.doc-controls__controls');
  return buttons ? [...parts, buttons] : parts;
}
