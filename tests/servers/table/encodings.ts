import { digits, longText, script, scriptInBrotli, scriptInGzip, shortText } from '../fixture.ts';
import { anew, found, html, kept, unlike, type Row } from './row.ts';

const vary = /accept-encoding/i;
const noBrotli = 'Caddy compresses to zstd and gzip; Brotli only what lies there compressed';

function encoded(row: Row, accepted: string, encoding: string | null): Row {
  const headers = { ...row.headers, 'content-encoding': encoding, vary };
  return { ...row, send: { 'accept-encoding': accepted }, headers };
}

/** What lies there compressed is sent as it lies there. */
function prepared(accepted: string, encoding: string, bytes: Buffer): Row {
  const row = encoded(asset, accepted, encoding);
  return { ...row, headers: { ...row.headers, 'content-length': String(bytes.length) } };
}

const page = found('/tin/', html, anew, longText);
const asset = found('/assets/site.abc.js', 'text/javascript; charset=utf-8', kept, script);
const json = 'application/json; charset=utf-8';
const short = found('/search/g1/main/d/0/0.json', json, anew, shortText);
const tooShort = found('/search/g1/main/d/0/1.json', json, anew, shortText.slice(1));
const picture = found('/types/a.png', 'image/png', 'public, max-age=3600', digits);

export const encodings: Row[] = [
  unlike(encoded(page, 'gzip, deflate, br, zstd', 'br'), {
    caddy: { headers: { 'content-encoding': 'zstd', vary }, because: noBrotli },
  }),
  unlike(encoded(page, 'gzip, br', 'br'), {
    caddy: { headers: { 'content-encoding': 'gzip', vary }, because: noBrotli },
  }),
  unlike(encoded(page, 'br', 'br'), {
    caddy: { headers: { 'content-encoding': null, vary }, because: noBrotli },
  }),
  encoded(page, 'gzip', 'gzip'),
  encoded(page, 'gzip;q=0.5', 'gzip'),
  encoded(page, 'br;q=0, gzip;q=1', 'gzip'),
  encoded(page, 'br;q=0, gzip;q=0', null),
  encoded(page, 'identity', null),
  prepared('gzip, deflate, br, zstd', 'br', scriptInBrotli),
  prepared('gzip', 'gzip', scriptInGzip),
  encoded(asset, 'identity', null),
  encoded(short, 'gzip', 'gzip'),
  encoded(short, 'identity', null),
  {
    ...tooShort,
    send: { 'accept-encoding': 'gzip, br' },
    headers: { ...tooShort.headers, 'content-encoding': null },
  },
  {
    ...picture,
    send: { 'accept-encoding': 'gzip, br' },
    headers: { ...picture.headers, 'content-encoding': null },
  },
];
