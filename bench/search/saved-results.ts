/** What was measured of one part at one size stays, so that a run that was cut off goes on where it was. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../bin/repository.ts';
import { describeMachine, type Machine } from '../report/machine.ts';

const folder = join(repositoryRoot, 'bench', 'results', 'search');

export interface Saved<Result> {
  machine: Machine;
  result: Result;
}

/** @returns null when it has not been measured */
export function readSaved<Result>(part: string, size: number): Saved<Result> | null {
  const file = join(folder, `${part}-${size}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Saved<Result>) : null;
}

/**
 * Measures, unless that has been done.
 * @param again measure whatever there is
 */
export async function measureOnce<Result>(
  part: string,
  size: number,
  again: boolean,
  measure: () => Promise<Result>,
): Promise<void> {
  if (!again && readSaved(part, size)) return;
  const saved: Saved<Result> = { result: await measure(), machine: describeMachine() };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${part}-${size}.json`), `${JSON.stringify(saved, null, 1)}\n`);
}
