import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A lock that this process holds. It also ends with the process, however that dies. */
export interface Lock {
  release(): void;
}

/** Takes the lock, or gives null at once when another process holds it.
 * A locked SQLite file is the one lock in Node that the operating system takes back by itself: a lock file with
 * a pid in it outlives `kill -9`, and pids are used again. */
export function tryLock(file: string): Lock | null {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (error instanceof Error && /locked/.test(error.message)) return null;
    throw error;
  }
}

/** Takes the lock as soon as it is free; `onWait` is called once when that is not now. */
export async function waitForLock(file: string, onWait: () => void): Promise<Lock> {
  for (let tries = 0; ; tries += 1) {
    const lock = tryLock(file);
    if (lock) return lock;
    if (tries === 0) onWait();
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
