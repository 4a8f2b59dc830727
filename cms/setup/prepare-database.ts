import type { Payload } from 'payload';

import { ensureContactForm } from '../contact/default-form.ts';
import { changeFact, createFact, readFact } from '../facts/facts.ts';
import { emptyNewsroom } from './demo/empty-newsroom.ts';
import { fillNewsroom } from './demo/fill-newsroom.ts';
import { ensureFirstAdmin } from './first-admin.ts';

export interface PrepareOptions {
  payload: Payload;
  dataDir: string;
  /** Fill an empty newsroom with the demonstration content. */
  demo: boolean;
  adminEmail?: string | undefined;
  adminPassword?: string | undefined;
  /** Takes one line of progress at a time. */
  report: (line: string) => void;
}

/** Makes a migrated database ready for use: first administrator, contact form, demonstration newsroom. Quick when there is nothing to do. */
export async function prepareDatabase(options: PrepareOptions): Promise<void> {
  const { payload, dataDir, demo, adminEmail, adminPassword, report } = options;
  await ensureFirstAdmin({ payload, dataDir, email: adminEmail, password: adminPassword, report });
  await ensureContactForm(payload);
  if (demo) await ensureDemo(payload, report);
}

/** The fact `demo` is `begun` until all of it is there: what a crash left half done is removed and made again. */
async function ensureDemo(payload: Payload, report: (line: string) => void): Promise<void> {
  const state = await readFact(payload, 'demo');
  if (state === 'complete') return;
  if (state === 'begun') {
    report('The demonstration newsroom was left half done; starting it again.');
    await emptyNewsroom(payload);
  } else {
    if (await hasContent(payload)) return;
    await createFact(payload, 'demo', 'begun');
  }
  await fillNewsroom(payload, report);
  await changeFact(payload, 'demo', 'complete');
}

async function hasContent(payload: Payload): Promise<boolean> {
  const counts = await Promise.all([
    payload.count({ collection: 'articles', trash: true }),
    payload.count({ collection: 'categories' }),
    payload.count({ collection: 'media' }),
  ]);
  return counts.some(({ totalDocs }) => totalDocs > 0);
}
