import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';

export interface FirstAdminOptions {
  payload: Payload;
  dataDir: string;
  email?: string | undefined;
  password?: string | undefined;
  report: (line: string) => void;
}

export const firstAdminFile = 'first-admin.txt';
const defaultEmail = 'admin@example.com';

/** Creates an administrator when there are no users; a password that nobody chose is shown once and kept in a file. */
export async function ensureFirstAdmin({
  payload,
  dataDir,
  email,
  password,
  report,
}: FirstAdminOptions): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users' });
  if (totalDocs > 0) return;
  const login = { email: email ?? defaultEmail, password: password ?? makePassword() };
  const file = join(dataDir, firstAdminFile);
  // The file first: a password that nobody knows could not be used.
  if (password === undefined) {
    await writeFile(file, `E-mail: ${login.email}\nPassword: ${login.password}\n`, { mode: 0o600 });
  }
  await payload.create({ collection: 'users', data: { ...login, name: 'Quản trị', role: 'admin' } });
  report(`First administrator: ${login.email}`);
  if (password === undefined) report(`Password (shown this once, kept in ${file}): ${login.password}`);
}

/** 20 letters and digits, without the ones that look alike. */
function makePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  return Array.from(randomBytes(20), (byte) => letters[byte % letters.length]).join('');
}
