import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

import { handbookFiles } from './files.ts';
import { renderHandbook } from './render-handbook.ts';

test('chapters have addresses, pictures come from the admin, what would break out of an attribute does not', () => {
  const markdown = '# Sổ tay\n\n## Đăng nhập\n\n![Ô "Email"](so-tay/dang-nhap.webp)\n';
  expect(renderHandbook(markdown, '/api/so-tay')).toEqual({
    html:
      '<h1 id="so-tay">Sổ tay</h1>\n<h2 id="dang-nhap">Đăng nhập</h2>\n' +
      '<p><img alt="Ô &quot;Email&quot;" loading="lazy" src="/api/so-tay/dang-nhap.webp"></p>\n',
    chapters: [{ id: 'dang-nhap', title: 'Đăng nhập' }],
  });
});

test('the handbook shows every picture that the script makes, and no other', async () => {
  const text = await readFile(handbookFiles.text, 'utf8');
  const shown = new Set(Array.from(text.matchAll(/\]\(so-tay\/([^)]+)\)/g), ([, name]) => name));
  expect(shown).toEqual(new Set(await readdir(handbookFiles.pictures)));
  expect(text).toBe(text.normalize('NFC'));
});
