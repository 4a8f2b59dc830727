import { formBuilderTranslations } from '@payloadcms/plugin-form-builder';
import { en } from '@payloadcms/translations/languages/en';
import { vi } from '@payloadcms/translations/languages/vi';
import { expect, test } from 'vitest';

import { vietnamese } from './vietnamese.ts';

interface Words {
  [key: string]: string | Words;
}

/** Every text under its whole key. */
function flatten(words: Words, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}:`),
  );
}

const own = new Map(flatten(vietnamese));
const english = new Map([
  ...flatten(en.translations),
  ...flatten(formBuilderTranslations.en?.translations as Words).filter(([key]) => own.has(key)),
]);
const shown = new Map([...flatten(vi.translations as Words), ...own]);

test('no text of the admin is missing or English', () => {
  const left = [...english].filter(([key, text]) => !shown.has(key) || shown.get(key) === text);
  expect(left).toEqual([]);
});

test('every text of ours replaces one that exists, with the same placeholders', () => {
  const placeholders = (text: string) =>
    [...text.matchAll(/\{\{\w+\}\}|<\/?\d>/g)].map(([mark]) => mark).toSorted();
  const wrong = [...own].filter(([key, text]) => {
    const replaced = english.get(key);
    if (key.startsWith('lexical:')) return false;
    // These name the kind of thing less often, on purpose.
    if (['general:noLabel', 'general:noResults'].includes(key)) return false;
    return replaced === undefined || placeholders(replaced).join() !== placeholders(text).join();
  });
  expect(wrong).toEqual([]);
});

test('all of it is precomposed and speaks no programmers’ words', () => {
  for (const [, text] of own) {
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/\b(collection|field|file|token|document|block|url)\b/i);
  }
});
