// @ts-check
/**
 * Behind every npm script: `node bin/bootstrap.mjs <command> [arguments]`. Runs on any Node from 20 on with what is
 * built in, installs the packages (the pinned Node among them) where they are missing or old, and hands over.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.installed-from');
const lockFile = join(root, '.install.lock');
const required = { node: 20, npm: 10 };

/** Each command's program and first arguments. @type {Record<string, [string, ...string[]]>} */
const commands = {
  start: ['bin/start.ts'],
  test: ['bin/test.ts'],
  dev: ['bin/dev.ts'],
  build: ['bin/build.ts'],
  'publish:all': ['bin/publish-all.ts'],
  verify: ['bin/verify.ts'],
  status: ['bin/status.ts'],
  import: ['bin/import.ts'],
  bench: ['bin/bench.ts'],
  'handbook:pictures': ['bin/handbook-pictures.ts'],
  'portal:pictures': ['bin/portal-pictures.ts'],
  'cms:generate': ['cms/generate/main.ts'],
  'cms:migration': ['cms/generate/main.ts', 'migration'],
};

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}

/** How npm is run: the one that runs this script, else the one on the path. @param {string[]} args */
function npmCommand(args) {
  const own = process.env.npm_execpath;
  return own && /npm-cli\.c?js$/.test(own)
    ? { file: process.execPath, args: [own, ...args] }
    : { file: 'npm', args };
}

function checkVersions() {
  if (Number.parseInt(process.versions.node) < required.node) {
    fail(
      `Node ${required.node} or newer is needed to install (this is ${process.versions.node}): https://nodejs.org`,
    );
  }
}

function checkNpm() {
  const { file, args } = npmCommand(['--version']);
  const { stdout, error } = spawnSync(file, args, { cwd: root, encoding: 'utf8' });
  if (error) fail(`npm ${required.npm} or newer is needed to install, and none was found: ${error.message}`);
  if (Number.parseInt(stdout) < required.npm) {
    fail(
      `npm ${required.npm} or newer is needed to install (this is ${stdout.trim()}). Update: npm install -g npm@11`,
    );
  }
}

/** What an installation depends on. */
function wantedStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const platform = `${process.platform}-${process.arch}`;
  return createHash('sha256').update(lock).update(platform).digest('hex');
}

function isInstalled() {
  const isStamped = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wantedStamp();
  return isStamped && existsSync(join(modules, 'node', 'bin', 'node'));
}

/** Whether a developer's own `npm install` left exactly what the lock file asks for: npm writes its record last. */
function isInstalledByHand() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const present = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')).packages;
    const paths = Object.keys(wanted).filter((path) => path !== '');
    return (
      paths.every((path) =>
        present[path]
          ? present[path].version === wanted[path].version
          : wanted[path].optional === true || wanted[path].devOptional === true,
      ) && existsSync(join(modules, 'node', 'bin', 'node'))
    );
  } catch {
    return false;
  }
}

/** @param {number} milliseconds */
const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** The living process that holds the lock, or 0. */
function lockHolder() {
  try {
    const pid = Number(readFileSync(lockFile, 'utf8'));
    return isAlive(pid) ? pid : 0;
  } catch {
    return 0;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** Waits until no other command installs here, and keeps the others out. A lock left by a dead process is moved
 * aside under a name of this process first, so that of two waiting ones only one can take it away. */
async function lockInstallation() {
  const own = `${lockFile}.${process.pid}`;
  for (let tries = 0; ; tries += 1) {
    writeFileSync(own, String(process.pid));
    try {
      linkSync(own, lockFile);
      process.on('exit', unlockInstallation);
      return;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    } finally {
      rmSync(own, { force: true });
    }
    if (lockHolder() === 0) breakLock(`${own}.stale`);
    else {
      if (tries === 0) console.error('Another command is installing the packages; waiting for it …');
      await sleep(500);
    }
  }
}

/** @param {string} aside */
function breakLock(aside) {
  try {
    renameSync(lockFile, aside);
    // Between the look and the move another command may have taken the place of the dead one: give it back.
    if (isAlive(Number(readFileSync(aside, 'utf8')))) linkSync(aside, lockFile);
    rmSync(aside);
  } catch {
    // Somebody else was quicker.
  }
}

function unlockInstallation() {
  if (lockHolder() === process.pid) rmSync(lockFile, { force: true });
}

/** npm's variables: a home that cannot be written to, or none, is no obstacle. */
function npmEnvironment() {
  const environment = { ...process.env };
  try {
    accessSync(homedir(), constants.W_OK);
  } catch {
    environment.npm_config_cache = join(tmpdir(), `npm-cache-${process.getuid?.() ?? 0}`);
  }
  return environment;
}

async function install() {
  checkNpm();
  const packages = Object.keys(
    JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages,
  ).length;
  console.error(
    `Installing about ${packages} packages with npm; the first time this takes a minute or two …`,
  );
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  const progress = setInterval(() => console.error(`… still installing, ${seconds()} s`), 10_000);
  rmSync(stampFile, { force: true });
  const { code, output } = await runNpmCi();
  clearInterval(progress);
  if (code !== 0) {
    fail(
      `${output}\nnpm could not install the packages (exit code ${code}); its words are above. ` +
        'Most often the network or the disk is the reason. Run the same command again: it starts afresh.',
    );
  }
  writeFileSync(stampFile, wantedStamp());
  console.error(`Installed in ${seconds()} s.`);
}

/** @returns {Promise<{ code: number, output: string }>} */
function runNpmCi() {
  const { file, args } = npmCommand([
    'ci',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts=false',
    '--no-audit',
    '--no-fund',
    '--loglevel=warn',
  ]);
  return new Promise((done) => {
    const child = spawn(file, args, { cwd: root, env: npmEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
    stopTogether(child);
    /** @type {string[]} */
    const output = [];
    child.stdout.on('data', (chunk) => output.push(String(chunk)));
    child.stderr.on('data', (chunk) => output.push(String(chunk)));
    child.on('error', (error) => done({ code: 1, output: error.message }));
    child.on('close', (code) => done({ code: code ?? 1, output: output.join('') }));
  });
}

/** Passes on what ends this process, and then ends like the child. @param {import('node:child_process').ChildProcess} child */
function stopTogether(child) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.removeAllListeners(signal).on(signal, () => child.kill(signal));
  }
  // npm stands between whoever stops a command and this process, and ends without passing the signal on.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 500).unref();
}

/** The pinned Node, or this one where the pinned one cannot run and this one is new enough. */
function pinnedNode() {
  const pinned = join(modules, 'node', 'bin', 'node');
  const { status } = spawnSync(pinned, ['--version']);
  if (status === 0) return pinned;
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major >= 24) return process.execPath;
  return fail(
    `The Node that npm installed (${pinned}) does not run on this system. Use Node 24 or newer instead (this is ${process.versions.node}).`,
  );
}

/** @param {[string, ...string[]]} program @param {string[]} args */
function handOver([program, ...firstArgs], args) {
  const path = [join(modules, '.bin'), process.env.PATH].filter(Boolean).join(delimiter);
  const child = spawn(pinnedNode(), [join(root, program), ...firstArgs, ...args], {
    cwd: root,
    env: { ...process.env, PATH: path },
    // The channel tells the child when this process is gone, even if it was killed.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  stopTogether(child);
  child.on('error', (error) => fail(`Cannot run ${program}: ${error.message}`));
  child.on('exit', (code, signal) => {
    if (signal) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    } else process.exit(code ?? 1);
  });
}

checkVersions();
const [command = '', ...args] = process.argv.slice(2);
const program = Object.hasOwn(commands, command) ? commands[command] : undefined;
if (!program) fail(`There is no command "${command}". Commands: ${Object.keys(commands).join(', ')}`);
if (!isInstalled()) {
  await lockInstallation();
  if (!isInstalled()) {
    if (isInstalledByHand()) writeFileSync(stampFile, wantedStamp());
    else await install();
  }
  unlockInstallation();
}
handOver(program, args);
