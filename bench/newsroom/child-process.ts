import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../bin/repository.ts';

export interface RunningProgram {
  /** @throws Error with the end of the log, if it has ended by itself */
  requireAlive(): void;
  /** Ends it, and waits until it is gone. */
  stop(): Promise<void>;
}

/** Starts a program of this repository, which ends with this process; what it says goes to the end of `log`. */
export function startProgram(file: string, env: Record<string, string>, log: string): RunningProgram {
  const output = openSync(log, 'a');
  const child: ChildProcess = spawn(process.execPath, [join(repositoryRoot, file)], {
    cwd: repositoryRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return {
    requireAlive() {
      if (!hasEnded()) return;
      const end = readFileSync(log, 'utf8').split('\n').slice(-30).join('\n');
      throw new Error(
        `${file} ended (${child.signalCode ?? `code ${child.exitCode}`}). Its last words:\n${end}`,
      );
    },
    async stop() {
      if (hasEnded()) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
