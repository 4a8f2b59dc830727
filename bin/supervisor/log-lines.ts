import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import { styleText } from 'node:util';

/** Writes one line of output under a name. */
export type Log = (line: string) => void;

const width = 'publisher'.length;
const colours = { newsroom: 'bold', cms: 'cyan', publisher: 'green', portal: 'magenta' } as const;

/** A log whose lines begin with the name of the process that speaks. */
export function logUnder(name: keyof typeof colours, write: Log = console.log): Log {
  const label = styleText(colours[name], name.padEnd(width));
  return (line) => write(`${label} │ ${line}`);
}

/** Passes a stream on, line by line; empty lines are left out. */
export function logStream(stream: Readable, log: Log): void {
  createInterface({ input: stream, crlfDelay: Infinity }).on('line', (line) => {
    if (line.trim() !== '') log(line);
  });
}
