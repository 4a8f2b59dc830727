import { expect, it } from 'vitest';
import { dropUnwritable, escapeXml } from './xml.ts';

it('escapes what has a meaning in XML', () => {
  expect(escapeXml(`“A & B” <b>'x' "y"</b>`)).toBe(
    '“A &amp; B” &lt;b&gt;&apos;x&apos; &quot;y&quot;&lt;/b&gt;',
  );
});

it('drops characters that XML cannot hold and keeps Vietnamese, tabs and line breaks', () => {
  expect(dropUnwritable('Đổi\u0000 mới\u000b\t\n\r\ufffe 👷')).toBe('Đổi mới\t\n\r 👷');
});
