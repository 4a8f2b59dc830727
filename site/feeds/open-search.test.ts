import { XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { writeOpenSearch } from './open-search.ts';

test('browsers are told the form of the address, and a name that is no longer than they take', () => {
  const xml = writeOpenSearch({ name: 'Công đoàn & tỉnh Lam Giang' }, 'https://a.example');
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).toContain('<ShortName>Công đoàn &amp; tỉnh</ShortName>');
  expect(writeOpenSearch({ name: 'Liên đoàn Lao động' }, '')).toContain(
    '<ShortName>Liên đoàn Lao</ShortName>',
  );
  expect(xml).toContain('template="https://a.example/tim-kiem/?q={searchTerms}"');
});
