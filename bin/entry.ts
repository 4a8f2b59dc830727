import { openDataDir, type ReadyEnvironment } from './data-dir.ts';
import { asVariables, EnvironmentError, parseEnvironment } from './environment.ts';

/** What a person can put right: shown as it is, without a stack. */
export class CommandError extends Error {
  override name = 'CommandError';
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs a command's body; every error ends the process with a code other than 0 and a message. */
export async function runCommand(body: () => Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    process.exitCode = report(error);
  }
}

function report(error: unknown): number {
  if (error instanceof EnvironmentError) {
    console.error(error.message);
    return 2;
  }
  if (error instanceof CommandError) {
    console.error(error.message);
    return error.exitCode;
  }
  console.error(error);
  return 1;
}

/** The checked environment, with the data folder made; also completes `process.env` for code that reads it. */
export function loadEnvironment(): ReadyEnvironment {
  const environment = openDataDir(parseEnvironment(process.env));
  Object.assign(process.env, asVariables(environment));
  return environment;
}
