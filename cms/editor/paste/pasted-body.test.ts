/** What people copy from elsewhere, as their clipboards hold it, each with the exact body that it becomes. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { unsoundness } from '../../body/sound-body.ts';
import { bodyAsText } from './body-as-text.ts';
import { pasteNotice } from './paste-notice.ts';
import { pastedBody } from './pasted-body.ts';

const folder = join(import.meta.dirname, 'fixtures');
const names = readdirSync(folder).filter((name) => name.endsWith('.html'));

/** A clipboard with these kinds of data. */
function clipboard(data: Record<string, string>, files = 0) {
  return { getData: (type: string) => data[type] ?? '', files: { length: files } as FileList };
}

describe('a paste', () => {
  test.each(names)('%s', (name) => {
    const clean = pastedBody(clipboard({ 'text/html': readFileSync(join(folder, name), 'utf8') }));
    const lines = clean && [...bodyAsText(clean.body), `>> ${pasteNotice(clean) ?? ''}`.trim()];
    expect(unsoundness(clean?.body)).toBeNull();
    expect(`${lines?.join('\n')}\n`).toBe(readFileSync(join(folder, name.replace('.html', '.txt')), 'utf8'));
  });

  test('of plain text makes a paragraph of every line, in NFC, without indents', () => {
    const text = `\u00a0\u00a0 Lie\u0302n đoàn\r\n\r\n\tTha\u0301ng\u00a0 Công nhân\u200b`;
    const clean = pastedBody(clipboard({ 'text/plain': text }));
    expect(clean && bodyAsText(clean.body)).toEqual(['paragraph: Liên đoàn', 'paragraph: Tháng Công nhân']);
  });

  test('of what this editor copied goes its own way, unless somebody has made it up', () => {
    const own = (url: string) =>
      JSON.stringify({ nodes: [{ type: 'link', fields: { linkType: 'custom', url }, children: [] }] });
    const data = (json: string) =>
      clipboard({ 'application/x-lexical-editor': json, 'text/html': '<p>a</p>' });
    expect(pastedBody(data(own('https://example.com/')))).toBeNull();
    for (const json of [own('javascript:alert(1)'), '{"nodes":[{"type":"iframe"}]}', '{'])
      expect(bodyAsText(pastedBody(data(json))!.body)).toEqual(['paragraph: a']);
  });

  test('of a picture alone, or of nothing, is the editor’s own business', () => {
    expect(pastedBody(clipboard({ 'text/html': '<img src="x.png">' }, 1))).toBeNull();
    expect(pastedBody(clipboard({}))).toBeNull();
  });
});
