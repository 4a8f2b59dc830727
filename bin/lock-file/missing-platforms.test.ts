import { expect, test } from 'vitest';
import { addMissingPackages, findMissingPackages, systemOf } from './missing-platforms.ts';

const lock = {
  lockfileVersion: 3,
  packages: {
    '': { name: 'x' },
    'node_modules/tool': {
      version: '1.2.3',
      dev: true,
      optionalDependencies: { '@tool/linux-x64': '1.2.3', '@tool/win32-x64': '1.2.3', fsevents: '^2.3.0' },
    },
    'node_modules/@tool/linux-x64': { version: '1.2.3', dev: true, optional: true },
    'node_modules/a/node_modules/tool': {
      version: '1.0.0',
      optionalDependencies: { '@tool/linux-x64': '1.0.0' },
    },
    'node_modules/a/node_modules/@tool/linux-x64': { version: '1.0.0', optional: true },
  },
};

test('only what is named exactly and locked nowhere is missing', () => {
  expect(findMissingPackages(lock)).toEqual([{ name: '@tool/win32-x64', version: '1.2.3', isDev: true }]);
});

test('a completed lock file lacks nothing, and the rest is as it was', () => {
  const complete = addMissingPackages(lock);
  expect(findMissingPackages(complete)).toEqual([]);
  expect(complete.packages['node_modules/@tool/win32-x64']).toEqual({
    version: '1.2.3',
    os: ['win32'],
    cpu: ['x64'],
    dev: true,
    optional: true,
  });
  const { 'node_modules/@tool/win32-x64': _added, ...rest } = complete.packages;
  expect(rest).toEqual(lock.packages);
});

test.each([
  ['@next/swc-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
  ['@oxlint/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
  ['@pagefind/windows-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@astrojs/compiler-binding-wasm32-wasi', { cpu: ['wasm32'] }],
])('%s is for %o', (name, system) => {
  expect(systemOf(name)).toEqual(system);
});
