import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitForLock } from '../../bin/lock.ts';
import { repositoryRoot } from '../../bin/repository.ts';

const folder = join(repositoryRoot, 'node_modules', '.cache', 'chromium');
const whole = join(folder, 'unpacked');

// The package's own configuration looks for its fonts in /tmp; without them text takes no ink.
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** A Chromium, and the environment in which it finds its libraries and fonts. */
export interface PackedChromium {
  executablePath: string;
  env: Record<string, string>;
}

/** Unpacks the Chromium that comes with `@sparticuz/chromium`, once, with the system libraries that a bare
 * machine lacks. Linux on x64 only. */
export async function unpackChromium(): Promise<PackedChromium> {
  const lock = await waitForLock(`${folder}.lock`, () => {});
  try {
    if (!existsSync(whole)) {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
    }
    const executablePath = await unpackInto(folder);
    await writeFile(join(folder, 'fonts.conf'), fontConfiguration);
    await writeFile(whole, '');
    return { executablePath, env: environmentFor(folder) };
  } finally {
    lock.release();
  }
}

// The package unpacks to the folder for temporary files, its libraries only where it believes to be on AWS, and
// changes the environment for them; all that is meant for this moment and the browser, not for the tests.
async function unpackInto(target: string): Promise<string> {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: target, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

function environmentFor(unpacked: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => name === 'PATH' || name.startsWith('LANG'),
  );
  return {
    ...Object.fromEntries(inherited.map(([name, value]) => [name, value ?? ''])),
    HOME: unpacked,
    FONTCONFIG_FILE: join(unpacked, 'fonts.conf'),
    LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib'),
  };
}
