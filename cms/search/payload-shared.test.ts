import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as shared from 'payload/shared';
import * as own from './payload-shared.ts';

test('everything of `payload/shared` is there, and titles are found as the newsroom finds them', () => {
  expect(Object.keys(own).toSorted()).toEqual(Object.keys(shared).toSorted());
  const words = own.wordBoundariesRegex('cong doan');
  expect(words.test('Công đoàn cơ sở')).toBe(true);
  expect(words.test('Đoàn thanh niên')).toBe(false);
});

test('it is by this that Payload’s relation pickers choose what they show', () => {
  const parts = new URL('../../node_modules/@payloadcms/ui/dist/exports/client/index.js', import.meta.url);
  expect(readFileSync(parts, 'utf8')).toMatch(
    /import\{[^}]*\bwordBoundariesRegex\b[^}]*\}from"payload\/shared"/,
  );
});
