import { anew, unlike, type Row } from './row.ts';

const isBare = true;
const tooEarly = 'refused before any rule of the portal is read';

const wrongMethod = (method: string): Row => ({
  path: '/',
  method,
  status: 405,
  headers: { allow: 'GET, HEAD', 'cache-control': anew },
});

const broken = (path: string): Row => ({ path, status: 400, headers: { 'cache-control': anew } });

export const refusals: Row[] = [
  ...['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'].map(wrongMethod),
  { ...wrongMethod('POST'), path: '/khong-co/' },
  broken('/%00'),
  unlike(broken('/%E0%A4%A'), {
    caddy: { headers: { 'cache-control': null }, isBare, because: tooEarly },
  }),
  { path: `/${'a'.repeat(9000)}`, status: 414, headers: { 'cache-control': anew } },
  { path: '/', send: { 'x-dai': 'b'.repeat(9000) }, status: 200 },
  unlike(
    { path: '/', send: { 'x-dai': 'b'.repeat(30_000) }, status: 431 },
    { embedded: { isBare, because: tooEarly }, caddy: { isBare, because: tooEarly } },
  ),
];
