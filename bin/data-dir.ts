import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EnvironmentError, type Environment } from './environment.ts';

/** An environment whose data folder exists and whose secrets are known. */
export type ReadyEnvironment = Environment & { payloadSecret: string; feedKey: string };

const feedKeyName = 'feed-key';
const payloadSecretName = 'payload-secret';

/** Makes the data folder if need be, and the secrets that were not given: made once, kept for good.
 * @throws EnvironmentError when the folder cannot be written */
export function openDataDir(environment: Environment): ReadyEnvironment {
  const { dataDir } = environment;
  try {
    mkdirSync(dataDir, { recursive: true });
    const secrets = join(dataDir, 'secrets');
    mkdirSync(secrets, { recursive: true, mode: 0o700 });
    chmodSync(secrets, 0o700);
    return {
      ...environment,
      payloadSecret: environment.payloadSecret ?? keepSecret(join(secrets, payloadSecretName)),
      feedKey: environment.feedKey ?? keepSecret(join(secrets, feedKeyName)),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EnvironmentError(
      `DATA_DIR must be a folder that this user can write to (it is "${dataDir}": ${reason}). Example: DATA_DIR="./var"`,
    );
  }
}

function keepSecret(file: string): string {
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, randomBytes(32).toString('hex'), { mode: 0o600 });
  try {
    // A link fails where a name exists, so of two first runs one makes the secret and both read it.
    linkSync(fresh, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(fresh);
  }
  return readFileSync(file, 'utf8').trim();
}

/** The feed's key if there is one yet; makes nothing. */
export function findFeedKey({ dataDir, feedKey }: Environment): string | null {
  return feedKey ?? keptSecret(dataDir, feedKeyName);
}

/** Payload's secret if there is one yet; makes nothing. */
export function findPayloadSecret({ dataDir, payloadSecret }: Environment): string | null {
  return payloadSecret ?? keptSecret(dataDir, payloadSecretName);
}

function keptSecret(dataDir: string, name: string): string | null {
  const file = join(dataDir, 'secrets', name);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}
