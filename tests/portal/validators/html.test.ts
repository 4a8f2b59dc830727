/** Every page by the Nu HTML checker, which is a Java program: where there is no Java, this says so and is skipped. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { pages, pathOf } from './published.ts';

interface Message {
  type: string;
  url: string;
  message: string;
  extract?: string;
}

const jar = String(createRequire(import.meta.url)('vnu-jar'));
const hasJava = spawnSync('java', ['-version']).status === 0;
if (!hasJava)
  console.warn('SKIPPED: no Java here, so the Nu HTML checker cannot hold the pages against the standard.');

/** The version without an install script knows older CSS; styles have a test of their own. */
const isAboutStyles = ({ message }: Message) => message.startsWith('CSS:');

it.skipIf(!hasJava)(
  'finds no error on any page',
  () => {
    const args = ['-jar', jar, '--format', 'json', '--exit-zero-always', '--errors-only', '--stdout'];
    const { stdout, status } = spawnSync('java', [...args, ...pages.map(pathOf)], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    expect(status).toBe(0);
    expect(pages.length).toBeGreaterThan(80);
    const { messages } = JSON.parse(stdout) as { messages: Message[] };
    expect(messages.filter((message) => !isAboutStyles(message))).toEqual([]);
  },
  300_000,
);
