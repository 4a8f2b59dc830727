/** Writing an article in a real browser: clean paste, Vietnamese typed through an input method. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { EditorState } from '../../cms/body/editor-nodes.ts';
import { bodyAsText } from '../support/body-as-text.ts';
import { blockText, paragraphs, pictureText } from '../support/lexical.ts';
import { type BrowserNewsroom, startBrowserNewsroom } from '../support/browser-newsroom.ts';

const fixtures = join(import.meta.dirname, '../../cms/editor/paste/fixtures');
let newsroom: BrowserNewsroom;
let page: Page;

beforeAll(async () => {
  newsroom = await startBrowserNewsroom();
  page = await newsroom.adminPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => newsroom?.stop());

/** Opens an article with nothing but a title, its cursor in the text. */
async function openArticle(title: string): Promise<string> {
  const { id } = await newsroom.rest.create('articles', { title }, '?draft=true');
  await page.goto(`${newsroom.cms}/admin/collections/articles/${id}`);
  await page.locator('[contenteditable="true"]').first().click();
  return id;
}

/** Pastes as a browser does: one event that carries the clipboard. */
async function paste(data: Record<string, string>) {
  await page
    .locator('[contenteditable="true"]')
    .first()
    .evaluate((editor, kinds) => {
      const clipboardData = new DataTransfer();
      for (const [type, value] of Object.entries(kinds)) clipboardData.setData(type, value);
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, data);
}

async function save() {
  const answer = page.waitForResponse((one) => one.request().method() === 'PATCH');
  await page.locator('#action-save-draft').click();
  expect((await answer).status()).toBe(200);
}

async function stored(id: string) {
  const { body } = await newsroom.rest.request<{ title: string; body: EditorState }>(
    'GET',
    `/api/articles/${id}?draft=true&depth=0`,
  );
  return { title: body.title, lines: bodyAsText(body.body) };
}

test.each(['02-word-lists', '03-word-table', '06-google-docs', '09-news-page', '13-wordpress'])(
  'what is pasted from elsewhere is stored clean: %s',
  async (name) => {
    const id = await openArticle(`Bài dán ${name}`);
    await paste({ 'text/html': readFileSync(join(fixtures, `${name}.html`), 'utf8'), 'text/plain': 'x' });
    const expected = readFileSync(join(fixtures, `${name}.txt`), 'utf8')
      .trimEnd()
      .split('\n');
    const notice = expected.pop()?.replace(/^>> ?/, '') ?? '';
    if (notice !== '') await page.locator('[data-sonner-toast]').getByText(notice).waitFor();
    await save();
    const { lines } = await stored(id);
    expect(lines.filter((line) => line !== 'paragraph: ')).toEqual(expected);
  },
);

test('a line pasted into a line stays in it', async () => {
  const id = await openArticle('Bài dán một dòng');
  await page.keyboard.type('Trước . Sau');
  for (const _ of '. Sau') await page.keyboard.press('ArrowLeft');
  await paste({ 'text/html': '<p><b>giữa</b></p>', 'text/plain': 'giữa' });
  await save();
  expect((await stored(id)).lines).toEqual(['paragraph: Trước <b>giữa</b>. Sau']);
});

test('what is pasted into a field of a block is left to that field', async () => {
  const body = blockText('quoteBox', { text: 'Lời cũ' });
  body.root.children.unshift(...(paragraphs('Đoạn đầu.').root.children as never[]));
  const { id } = await newsroom.rest.create('articles', { title: 'Bài có khung', body }, '?draft=true');
  await page.goto(`${newsroom.cms}/admin/collections/articles/${id}`);
  // The cursor has been in the text before.
  await page.getByText('Đoạn đầu.').click();
  const field = page.locator('[contenteditable="true"] textarea').first();
  await field.click();
  const isTaken = await field.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<p>Lời mới</p>');
    return !element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  expect(isTaken).toBe(false);
  expect(await page.locator('[contenteditable="true"]').first().innerText()).not.toContain('Lời mới');
});

test('Vietnamese typed through an input method is stored as it was typed, in NFC', async () => {
  const id = await openArticle('Bài gõ');
  const session = await page.context().newCDPSession(page);
  const compose = async (word: string[]) => {
    for (const text of word)
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await session.send('Input.insertText', { text: word.at(-1) ?? '' });
  };
  const typed = async () => {
    await compose(['D', 'Đ', 'Đo', 'Đoà', 'Đoàn']);
    await page.keyboard.press('Space');
    await compose(['k', 'kê', 'kêt', 'kết']);
    await page.keyboard.press('Space');
    await compose(['nghi', 'nghiê', 'nghiệ', 'nghiệp']);
  };
  await typed();
  await page.keyboard.press('Enter');
  await typed();
  await page.locator('#field-title').fill('');
  await page.locator('#field-title').click();
  await typed();
  await save();
  expect(await stored(id)).toEqual({
    title: 'Đoàn kết nghiệp',
    lines: ['paragraph: Đoàn kết nghiệp', 'paragraph: Đoàn kết nghiệp'],
  });
});

test('a picture in the text is no wider than its column, also beside the preview', async () => {
  const create = { width: 1600, height: 1000, channels: 3 as const, background: '#12406f' };
  const data = new Uint8Array(await sharp({ create }).jpeg().toBuffer());
  const medium = await newsroom.rest.upload({ name: 'rong.jpg', type: 'image/jpeg', data }, { alt: 'Ảnh' });
  const article = { title: 'Có ảnh', body: pictureText(medium.id) };
  const { id } = await newsroom.rest.create('articles', article, '?draft=true');
  await page.goto(`${newsroom.cms}/admin/collections/articles/${id}`);
  await page.locator('[class*=live-preview-toggler]').first().click();
  await page.locator('iframe').waitFor();
  const picture = page.locator('.LexicalEditorTheme__upload img').first();
  await picture.waitFor();
  const edge = async () =>
    picture.evaluate((image) => {
      const column = image.closest('[contenteditable="true"]');
      return (column?.getBoundingClientRect().right ?? 0) - image.getBoundingClientRect().right;
    });
  await expect.poll(edge, { timeout: 20_000 }).toBeGreaterThanOrEqual(0);
  expect((await picture.boundingBox())?.width).toBeGreaterThan(200);
});
