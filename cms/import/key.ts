import { createHmac } from 'node:crypto';

/** The key with which the import command enters: whoever can read the newsroom's secret can make it. */
export function importKeyOf(payloadSecret: string): string {
  return createHmac('sha256', payloadSecret).update('import').digest('hex');
}
