'use client';

import { useDocumentInfo, useForm } from '@payloadcms/ui';
import { useCallback } from 'react';

export type TakeStep = (
  overrides: Record<string, unknown>,
  options?: { asDraft?: boolean },
) => Promise<boolean>;

/** Saves what stands in the form together with what a step changes, in one request; tells whether it succeeded. */
export function useSaveWith(): TakeStep {
  const { id, setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo();
  const { submit } = useForm();
  return useCallback(
    async (overrides, { asDraft = false } = {}) => {
      const path = id === undefined ? '/api/articles' : `/api/articles/${id}`;
      const isPublishing = overrides._status === 'published';
      const answer = await submit({
        action: `${path}?depth=0${asDraft ? '&draft=true' : ''}`,
        method: id === undefined ? 'POST' : 'PATCH',
        overrides,
        skipValidation: !isPublishing,
      });
      const isDone = answer !== undefined && answer.res.status < 400;
      if (isDone && isPublishing) {
        setHasPublishedDoc(true);
        setUnpublishedVersionCount(0);
      }
      return isDone;
    },
    [id, setHasPublishedDoc, setUnpublishedVersionCount, submit],
  );
}

/** A step that saves nothing of the form, for who may not write in it now. @throws with the server's words */
export async function takeStepAlone(id: string | number, data: object): Promise<void> {
  const response = await fetch(`/api/articles/${id}?draft=true&depth=0`, {
    method: 'PATCH',
    credentials: 'include',
    headers: { 'content-type': 'application/json', 'accept-language': 'vi' },
    body: JSON.stringify(data),
  });
  if (response.ok) return;
  const body = (await response.json().catch(() => ({}))) as { errors?: { message: string }[] };
  throw new Error(body.errors?.[0]?.message ?? 'Chưa thực hiện được. Xin thử lại.');
}
