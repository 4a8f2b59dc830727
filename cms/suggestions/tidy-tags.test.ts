import { expect, test } from 'vitest';
import { tidyTags } from './tidy-tags.ts';

test('tags are trimmed, NFC and each there once whatever the case', () => {
  const tags = [' Công đoàn ', 'CÔNG ĐOÀN', 'công\u00A0 đoàn'.normalize('NFD'), '', 'cong doan', 'Tết'];
  expect(tidyTags(tags)).toEqual(['Công đoàn', 'cong doan', 'Tết']);
});

test('what is no list is left to the validation', () => {
  expect(tidyTags(null)).toBe(null);
});
