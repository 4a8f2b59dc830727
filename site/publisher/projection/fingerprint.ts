import { hash } from 'node:crypto';

/** Short name of a content: equal for equal bytes (SHA-256, first 128 bits, hexadecimal). */
export function fingerprint(content: string | Uint8Array): string {
  return hash('sha256', content).slice(0, 32);
}
