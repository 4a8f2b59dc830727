/** Opens the publisher's database, or starts afresh when it cannot be used. */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { openState, UnusableStateError } from '../projection/schema.ts';

export interface OpenedState {
  state: DatabaseSync;
  /** Not everything that is published is known: it is fetched before anything is rendered. */
  isFresh: boolean;
}

export function openOrRecover(file: string, log: (message: string) => void): OpenedState {
  mkdirSync(dirname(file), { recursive: true });
  const state = openAnyway(file, log);
  // The feed's position is the last thing that the first filling writes.
  const isFresh = state.prepare("SELECT 1 FROM meta WHERE key = 'position'").get() === undefined;
  if (isFresh) log('nothing is known of what is published: everything is fetched from the newsroom');
  return { state, isFresh };
}

function openAnyway(file: string, log: (message: string) => void): DatabaseSync {
  try {
    return openState(file);
  } catch (error) {
    if (!(error instanceof UnusableStateError)) throw error;
    log(`${error.message}; it is thrown away and built anew from the newsroom`);
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    return openState(file);
  }
}
