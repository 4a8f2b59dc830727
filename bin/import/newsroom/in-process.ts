import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { getPayload } from 'payload';
import { buildCmsConfig } from '../../../cms/build-config.ts';
import { deliverStep } from '../../../cms/import/deliver-step.ts';
import type { Deliver } from '../../../cms/import/messages.ts';

export interface NewsroomPlace {
  dataDir: string;
  databaseUrl: string;
  payloadSecret: string;
  feedKey: string;
  cmsUrl: string;
}

/** Delivers to Payload in this process, which must be the only one that writes. */
export async function deliverInProcess(
  place: NewsroomPlace,
): Promise<{ deliver: Deliver; close(): Promise<void> }> {
  const { payloadSecret: secret, ...rest } = place;
  await mkdir(join(place.dataDir, 'uploads'), { recursive: true });
  const config = await buildCmsConfig({ ...rest, secret, logLevel: 'error' });
  // Without what the CMS does besides: its queue of mails is not this process's to send.
  const payload = await getPayload({ config, disableOnInit: true });
  return {
    deliver: (step, message, file) => deliverStep(step, message, payload, file),
    close: () => payload.destroy(),
  };
}
