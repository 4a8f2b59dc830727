/** Opens the publisher's database, or starts afresh when it cannot be used. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { openState, UnusableStateError } from '../projection/schema.ts';

export interface OpenedState {
  state: DatabaseSync;
  /** Nothing is known of what has been published: everything is fetched and rendered anew. */
  isFresh: boolean;
}

export function openOrRecover(file: string, log: (message: string) => void): OpenedState {
  mkdirSync(dirname(file), { recursive: true });
  const isFresh = !existsSync(file);
  try {
    return { state: openState(file), isFresh };
  } catch (error) {
    if (!(error instanceof UnusableStateError)) throw error;
    log(`${error.message}; it is put aside as ${file}.unusable and built anew from the newsroom`);
    for (const suffix of ['', '-wal', '-shm']) setAside(file, suffix);
    return { state: openState(file), isFresh: true };
  }
}

function setAside(file: string, suffix: string): void {
  rmSync(`${file}.unusable${suffix}`, { force: true });
  if (existsSync(file + suffix)) renameSync(file + suffix, `${file}.unusable${suffix}`);
}
