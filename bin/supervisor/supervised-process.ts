import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { logStream, type Log } from './log-lines.ts';
import { nextRestart } from './back-off.ts';

export interface ProcessOptions {
  /** A TypeScript file, run by this same Node. */
  file: string;
  env: NodeJS.ProcessEnv;
  log: Log;
  onStart(pid: number): void;
}

export interface SupervisedProcess {
  /** Ends the process and does not start it again: asks first, and after the grace time kills. */
  stop(): Promise<void>;
  /** Ends the process in the same way, and starts it anew. */
  restart(): Promise<void>;
}

const graceTime = 7000;

/** Starts a program of this repository so that it ends with this process, even if that is killed:
 * the channel between them closes (see `endsWithParent`). */
export function spawnChild(file: string, env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [file], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A group of its own: Ctrl-C reaches the supervisor alone, which then stops the others in order.
    detached: true,
  });
}

/** Keeps a process running until it is told to stop. */
export function supervise(options: ProcessOptions): SupervisedProcess {
  const { file, env, log, onStart } = options;
  let child: ChildProcess;
  let record = { deaths: 0 };
  let timer: NodeJS.Timeout | undefined;
  let isStopping = false;
  let isStopped = false;

  const start = () => {
    const startedAt = performance.now();
    const started = spawnChild(file, env);
    child = started;
    if (child.stdout) logStream(child.stdout, log);
    if (child.stderr) logStream(child.stderr, log);
    if (child.pid) onStart(child.pid);
    child.on('error', (error) => log(`cannot be started: ${error.message}`));
    child.once('close', (code, signal) => {
      if (isStopping || started !== child) return;
      const next = nextRestart(record, performance.now() - startedAt);
      record = next.record;
      log(`ended (${signal ?? `code ${code}`}); starting again ${inSeconds(next.delay)}`);
      timer = setTimeout(start, next.delay);
    });
  };
  start();

  const end = async () => {
    isStopping = true;
    clearTimeout(timer);
    await endProcess(child);
  };
  return {
    stop: () => {
      isStopped = true;
      return end();
    },
    restart: async () => {
      await end();
      if (isStopped) return;
      isStopping = false;
      start();
    },
  };
}

const inSeconds = (delay: number) => (delay === 0 ? 'at once' : `in ${delay / 1000} s`);

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), graceTime);
  await ended;
  clearTimeout(patience);
}
