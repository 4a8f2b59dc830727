import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const outgoingMailFolder = 'outgoing-mail';

/** Writes a mail to a file of its own that only this user can read; the names are in order of time.
 * @returns the file's path */
export async function keepInFolder(dataDir: string, bytes: Buffer): Promise<string> {
  const folder = join(dataDir, outgoingMailFolder);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const instant = new Date().toISOString().replaceAll(/[:.]/g, '-');
  const file = join(folder, `${instant}-${randomBytes(3).toString('hex')}.eml`);
  await writeFile(file, bytes, { mode: 0o600, flag: 'wx' });
  return file;
}
