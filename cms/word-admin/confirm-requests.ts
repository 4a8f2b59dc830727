import type { Standing } from '../workflow-bar/standing.ts';
import type { ConfirmedFields, ConfirmedPicture } from './confirmation.ts';

async function ask<T>(method: 'GET' | 'POST' | 'PATCH', path: string, body?: object): Promise<T> {
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': 'vi' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  }).catch(() => {
    throw new Error('Không tới được máy chủ. Những gì bạn gõ vẫn còn ở đây; hãy thử lại khi có mạng.');
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as T;
  const { errors = [] } = (answer ?? {}) as { errors?: { message: string }[] };
  throw new Error(errors[0]?.message ?? `Máy chủ gặp lỗi ${response.status}. Hãy thử lại.`);
}

/**
 * Saves the article as a draft, and takes a step with it if one is named.
 * @returns `updatedAt` of the new version
 * @throws with words for the editor
 */
export async function saveFields(
  article: string,
  { basedOn, fields, step }: { basedOn: string; fields: ConfirmedFields; step?: 'submitted' | undefined },
): Promise<string> {
  const bylines = fields.bylines
    .filter(({ name, role, unit }) => `${name}${role}${unit}`.trim() !== '')
    .map(({ id, ...byline }) => (id ? { id, ...byline } : byline));
  const data = { ...fields, bylines, category: fields.category || null, basedOn };
  const review = step ? { review: { state: step } } : {};
  const path = `/api/articles/${article}?draft=true&depth=0`;
  const { doc } = await ask<{ doc: { updatedAt: string } }>('PATCH', path, { ...data, ...review });
  return doc.updatedAt;
}

/** @throws with words for the editor */
export async function savePicture({ id, alt, caption, credit }: ConfirmedPicture): Promise<void> {
  await ask('PATCH', `/api/media/${id}?depth=0`, { alt, caption, credit });
}

/** @throws with words for the editor */
export async function markUnplaced(original: string, index: number, isHandled: boolean): Promise<void> {
  await ask('POST', `/api/word-originals/${original}/unplaced`, { index, isHandled });
}

/** @throws with words for the editor */
export async function standingOf(article: string): Promise<Standing> {
  return ask('GET', `/api/articles/standing?id=${encodeURIComponent(article)}`);
}
