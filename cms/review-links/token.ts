import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 192 random bits that are safe in an address. */
export function makeToken(): string {
  return randomBytes(24).toString('base64url');
}

/** What is kept of a token: whoever reads the database cannot open a link with it. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Proof that the page of a link showed a file, so that the link opens no other. */
export function fileProof(secret: string, tokenHash: string, filename: string): string {
  return createHmac('sha256', secret).update(`${tokenHash}/${filename}`).digest('base64url');
}

/** Whether a proof is the right one; takes the same time for every wrong one. */
export function isFileProof(given: string, secret: string, tokenHash: string, filename: string): boolean {
  const [one, other] = [given, fileProof(secret, tokenHash, filename)].map(hashOf) as [string, string];
  return timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
