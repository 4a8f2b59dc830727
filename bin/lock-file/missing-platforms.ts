import { z } from 'zod';

const lockedPackage = z.looseObject({
  version: z.string().optional(),
  optional: z.boolean().optional(),
  dev: z.boolean().optional(),
  devOptional: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});

/** npm's `package-lock.json`, as far as it matters here; the rest is kept as it is. */
const lockFileSchema = z.looseObject({ packages: z.record(z.string(), lockedPackage) });
export type LockFile = z.infer<typeof lockFileSchema>;

/** Parses a lock file; its keys keep their order, so that writing it back changes nothing else. */
export function readLockFile(text: string): LockFile {
  const content: LockFile = JSON.parse(text);
  lockFileSchema.parse(content);
  return content;
}

/** A package for another system that a locked package names, and the lock file does not hold. */
export interface MissingPackage {
  name: string;
  version: string;
  isDev: boolean;
}

/** The packages for other systems that the lock file lacks. `npm ci` refuses such a file, everywhere. npm writes one
 * when its registry serves only the packages of its own system: https://github.com/npm/cli/issues/4828 */
export function findMissingPackages({ packages }: LockFile): MissingPackage[] {
  const missing = new Map<string, MissingPackage>();
  for (const [path, { optionalDependencies = {}, dev, devOptional }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      // Only exact versions are known without the registry; others are no system's own package.
      if (!/^\d+\.\d+\.\d+/.test(version) || isLocked(packages, path, name)) continue;
      const isDev = (missing.get(name)?.isDev ?? true) && (dev ?? devOptional ?? false);
      missing.set(name, { name, version, isDev });
    }
  }
  return [...missing.values()];
}

function isLocked(packages: LockFile['packages'], path: string, name: string): boolean {
  for (let from = path; ; from = from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (`${from === '' ? '' : `${from}/`}node_modules/${name}` in packages) return true;
    if (from === '') return false;
  }
}

/** The lock file with an entry for each of them, by the system that its name tells. */
export function addMissingPackages(lock: LockFile): LockFile {
  const added: LockFile['packages'] = Object.fromEntries(
    findMissingPackages(lock).map(({ name, version, isDev }) => [
      `node_modules/${name}`,
      { version, ...systemOf(name), ...(isDev && { dev: true }), optional: true },
    ]),
  );
  const packages = Object.fromEntries(
    Object.entries({ ...lock.packages, ...added }).toSorted(([a], [b]) => a.localeCompare(b, 'en')),
  );
  return { ...lock, packages };
}

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];

/** `os`, `cpu` and `libc` as npm writes them, from a name such as `@next/swc-linux-arm64-musl`. */
export function systemOf(name: string): { os?: string[]; cpu?: string[]; libc?: string[] } {
  const words = name.replace('windows', 'win32').split(/[-/]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = words.find((word) =>
    /^(arm|arm64|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasm32|x64)$/.test(word),
  );
  const libc = words.includes('musl')
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : null;
  return { ...(libc && { libc: [libc] }), ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }) };
}
