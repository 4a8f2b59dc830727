import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether a request carries `Authorization: Bearer <key>`; takes the same time for every wrong key. */
export function hasFeedKey(headers: Headers, key: string): boolean {
  const given = /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (!given || !key) return false;
  return timingSafeEqual(digest(given), digest(key));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
