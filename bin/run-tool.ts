import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, join } from 'node:path';
import { repositoryRoot } from './repository.ts';

export interface ToolOptions {
  signal?: AbortSignal | undefined;
  variables?: Record<string, string>;
  /** `show`: the output goes straight to the terminal, and none is given back. */
  output?: 'show' | 'keep';
}

/** Runs a Node program of an installed package at the repository's root with this same Node.
 * Gives its exit code (1 when a signal ended it) and all that it wrote. */
export async function runTool(
  [program, ...args]: readonly [string, ...string[]],
  { signal, variables = {}, output = 'keep' }: ToolOptions = {},
): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [join(repositoryRoot, program), ...args], {
    cwd: repositoryRoot,
    env: { ...process.env, ...quietTools, PATH: toolPath(), ...variables },
    stdio: ['ignore', output === 'show' ? 'inherit' : 'pipe', output === 'show' ? 'inherit' : 'pipe'],
  });
  const stop = () => child.kill('SIGTERM');
  signal?.addEventListener('abort', stop, { once: true });
  const letGo = signal ? () => {} : endTogether(child);
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(child, 'close');
  signal?.removeEventListener('abort', stop);
  letGo();
  return { code: child.exitCode ?? 1, output: Buffer.concat(chunks).toString('utf8').trimEnd() };
}

/** Where nobody else minds the signals: ends the tool when this process is to end, and then this process. */
function endTogether(child: ChildProcess): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const end = (signal: NodeJS.Signals) => {
    child.once('close', () => process.exit(1));
    child.kill(signal);
  };
  for (const each of signals) process.on(each, end);
  return () => {
    for (const each of signals) process.off(each, end);
  };
}

const quietTools = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };

// Programs that begin with `#!/usr/bin/env node` shall find the pinned Node too.
const toolPath = () =>
  [join(repositoryRoot, 'node_modules', '.bin'), process.env.PATH].filter(Boolean).join(delimiter);
