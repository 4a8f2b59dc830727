/** What was measured of one part at one size stays, so that a run that was cut off goes on where it was. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../../bin/repository.ts';
import { describeMachine, type Machine } from '../report/machine.ts';
import type { SearchPart } from './search-parts.ts';

const folder = join(repositoryRoot, 'bench', 'results', 'search');
const fileOf = (part: SearchPart, size: number) => join(folder, `${part}-${size}.json`);

export interface Saved<Result> {
  machine: Machine;
  /** Of the machine at the end: above the number of cores, others worked too. */
  load: number;
  result: Result;
}

/** @returns null when it has not been measured */
export function readSaved<Result>(part: SearchPart, size: number): Saved<Result> | null {
  const file = fileOf(part, size);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Saved<Result>) : null;
}

export function save(part: SearchPart, size: number, result: unknown): void {
  const saved: Saved<unknown> = { machine: describeMachine(), load: loadavg()[0] ?? 0, result };
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(part, size), `${JSON.stringify(saved, null, 1)}\n`);
}
