import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeServerHeaders } from './server-header-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const settings = { siteUrl: 'https://congdoan.example', cmsUrl: null };
const release = (name: string) => ({ scripts: [`'sha256-${name}'`], styles: [] });

test('the three newest releases count, each once', () => {
  for (const name of ['mot', 'hai', 'ba', 'hai', 'bon']) writeServerHeaders(folder, release(name), settings);
  const expected = "script-src 'self' 'sha256-bon' 'sha256-hai' 'sha256-ba'";
  for (const file of ['headers.json', 'header-values.nginx', 'headers.caddy', 'page-headers.caddy']) {
    expect(readFileSync(join(folder, file), 'utf8')).toContain(`${expected};`);
  }
});

test('a spoilt list of releases is begun anew', () => {
  writeServerHeaders(folder, release('mot'), settings);
  writeFileSync(join(folder, 'inline-hashes.json'), '{');
  writeServerHeaders(folder, release('hai'), settings);
  expect(readFileSync(join(folder, 'headers.json'), 'utf8')).toContain("script-src 'self' 'sha256-hai';");
});

test('what has not changed is left alone', () => {
  writeServerHeaders(folder, release('mot'), settings);
  const { ino, mtimeNs } = statSync(join(folder, 'headers.caddy'), { bigint: true });
  writeServerHeaders(folder, release('mot'), settings);
  const after = statSync(join(folder, 'headers.caddy'), { bigint: true });
  expect([after.ino, after.mtimeNs]).toEqual([ino, mtimeNs]);
});
