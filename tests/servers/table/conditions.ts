import { anew, found, html, kept, lastModified, unlike, type Row } from './row.ts';
import { longText } from '../fixture.ts';

const picture = found('/media/a1b2.avif', 'image/avif', kept);
const asked = (send: Record<string, string>): Row => ({ ...picture, send });
const before = 'Fri, 20 Nov 2026 01:02:02 GMT';
const after = 'Fri, 20 Nov 2099 01:02:03 GMT';

const unchanged = (send: Record<string, string>): Row => ({
  path: picture.path,
  send,
  status: 304,
  headers: { 'cache-control': kept, etag: /^"/, 'content-type': null },
  body: '',
});

const part = (range: string, body: string, where: string, also: Record<string, string> = {}): Row => ({
  path: picture.path,
  send: { range, ...also },
  status: 206,
  headers: { 'content-range': where, 'content-length': String(body.length), 'content-type': 'image/avif' },
  body,
});

const rangesSettled =
  'settled while the whole file was to be sent; nobody keeps an answer of this status, whatever it says';
const beyond = (range: string): Row =>
  unlike(
    { path: picture.path, send: { range }, status: 416, headers: { 'cache-control': anew } },
    {
      nginx: {
        headers: { 'cache-control': `${kept}, ${kept}` },
        isBare: true,
        because: `${rangesSettled}; nginx gives each header twice here`,
      },
      caddy: { headers: { 'cache-control': null }, because: rangesSettled },
    },
  );

const refused = (send: Record<string, string>): Row =>
  unlike(
    { path: picture.path, send, status: 412, headers: { 'cache-control': anew } },
    { caddy: { headers: { 'cache-control': kept }, because: rangesSettled } },
  );

export const conditions: Row[] = [
  { ...picture, method: 'HEAD', body: '', headers: { ...picture.headers, 'content-length': '10' } },
  { ...found('/tin/', html, anew, ''), method: 'HEAD' },
  unchanged({ 'if-none-match': '*' }),
  unchanged({ 'if-modified-since': lastModified }),
  unchanged({ 'if-modified-since': after }),
  asked({ 'if-modified-since': before }),
  asked({ 'if-modified-since': 'hôm qua'.normalize('NFD').replaceAll(/[^a-z ]/g, '') }),
  asked({ 'if-none-match': '"khac"' }),
  asked({ 'if-none-match': '"khac", W/"khac-nua"', 'if-modified-since': lastModified }),
  refused({ 'if-match': '"khac"' }),
  refused({ 'if-unmodified-since': before }),
  asked({ 'if-match': '*' }),
  asked({ 'if-unmodified-since': lastModified }),

  part('bytes=2-4', '234', 'bytes 2-4/10'),
  part('bytes=0-0', '0', 'bytes 0-0/10'),
  part('bytes=7-', '789', 'bytes 7-9/10'),
  part('bytes=7-500', '789', 'bytes 7-9/10'),
  part('bytes=-3', '789', 'bytes 7-9/10'),
  part('bytes=-500', '0123456789', 'bytes 0-9/10'),
  part('bytes=2-4', '234', 'bytes 2-4/10', { 'if-range': lastModified }),
  asked({ range: 'bytes=2-4', 'if-range': '"khac"' }),
  asked({ range: 'bytes=2-4', 'if-range': before }),
  asked({ range: 'bytes=0-1,4-5' }),
  { ...found('/media/empty.txt', 'text/plain; charset=utf-8', kept, ''), send: { range: 'bytes=0-' } },
  beyond('bytes=10-'),
  beyond('bytes=9-1'),
  unlike(
    {
      path: '/tin/',
      send: { range: 'bytes=0-14', 'accept-encoding': 'gzip' },
      status: 206,
      headers: { 'content-encoding': null },
      body: longText.slice(0, 15),
    },
    {
      nginx: {
        status: 200,
        headers: { 'content-encoding': 'gzip' },
        body: longText,
        because: 'nginx compresses first, and has no parts of what it compresses',
      },
    },
  ),
];
