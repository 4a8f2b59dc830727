import { securityAddress } from '../data/addresses.ts';
import type { SecurityContact } from '../data/models.ts';
import { isoTime } from '../format/time.ts';

/** Whom to tell of a weakness (RFC 9116). */
export function writeSecurityText({ email, href, expiresAt }: SecurityContact, siteUrl: string): string {
  const isAddress = email !== null && /^[^\s@<>?&]+@[^\s@<>?&]+$/.test(email);
  const lines = [
    ...(isAddress ? [`Contact: mailto:${email}`] : []),
    `Contact: ${siteUrl}${href}`,
    `Expires: ${isoTime(expiresAt)}`,
    'Preferred-Languages: vi, en',
    `Canonical: ${siteUrl}${securityAddress}`,
  ];
  return `${lines.join('\n')}\n`;
}
