import { missing, moved, unlike, type Row } from './row.ts';

const noLookUp = 'Caddy cannot look for a file under another spelling, and leads to the spelling first';
const wholeQuery = 'rules are looked up with the whole query, with what others have added to it too';

const asFile = { status: 200, headers: { location: null }, because: wholeQuery };

export const addresses: Row[] = [
  moved('/tin', '/tin/'),
  moved('/tin?a=1&b=%C3%A0', '/tin/?a=1&b=%C3%A0'),
  moved('/TIN/', '/tin/'),
  unlike(moved('/TIN', '/tin/'), { caddy: { headers: { location: '/tin' }, because: noLookUp } }),
  unlike(moved('/TIN?A=1', '/tin/?A=1'), { caddy: { headers: { location: '/tin?A=1' }, because: noLookUp } }),
  moved('/RSS.XML', '/rss.xml'),
  moved('/tin//bai/?a=//', '/tin/bai/?a=//'),
  moved('//tin/', '/tin/'),
  moved('//vi-du.example/', '/vi-du.example/'),
  moved('/%2F%2fvi-du.example/', '/vi-du.example/'),
  moved('/tin//%0d%0aX-A:%20b/', '/tin/%0d%0aX-A:%20b/'),

  moved('/cu/', '/tin/'),
  moved('/cu', '/tin/'),
  moved('/cu?x=1', '/tin/?x=1'),
  unlike(moved('/CU/', '/tin/'), { caddy: { headers: { location: '/cu/' }, because: noLookUp } }),
  moved('/Chu-Hoa-Cu/', '/tin/bai/'),
  moved('/chu-hoa-cu/', '/tin/bai/'),
  moved('/tin/bai-cu/bai/?u=1', '/tin/bai/?u=1'),
  moved('/tin/bai-cu', '/tin/'),
  moved('/tin-t%E1%BB%A9c/', '/tin/'),
  moved('/tin-tu%CC%9B%CC%81c/', '/tin/'),
  moved('/ra-ngoai/?z=1', 'https://vi-du.example/trang?a=1'),
  moved('/?p=12', '/tin/bai/'),
  moved('/index.php?nv=tin&op=bai', '/tin/bai/'),
  moved('/index.php?op=bai&nv=tin', '/tin/bai/'),
  unlike(moved('/?p=12&utm_source=zalo', '/tin/bai/'), { nginx: asFile, caddy: asFile }),
];

const refusesBefore = {
  status: 400,
  headers: {},
  body: '',
  because: 'nginx refuses what leads out of the portal before it looks for pages',
};

export const absent: Row[] = [
  missing('/khong-co/'),
  missing('/khong-co'),
  missing('/media/khong-co.avif'),
  missing('/media/KHONG-CO.avif'),
  missing('/rss.xml/'),
  missing('/tin/index.html/'),
  missing('/types/'),
  missing('/assets/'),
  missing('/.well-known/'),
  missing('/_redirects'),
  missing('/%5Fredirects'),
  missing('/.secret'),
  missing('/%2esecret'),
  missing('/tin/.index.html.tmp'),
  missing('/a%5cb'),
  { ...missing('/khong-co/'), method: 'HEAD', body: '' },
  { ...missing('/khong-co/'), send: { range: 'bytes=0-3' } },
  { ...missing('/khong-co/'), send: { 'if-none-match': '*' } },
  { ...missing('/khong-co/'), send: { 'if-modified-since': 'Fri, 20 Nov 2099 01:02:03 GMT' } },
  { ...missing('/khong-co/'), send: { 'accept-encoding': 'gzip' } },
  unlike(missing('/types'), {
    nginx: {
      status: 301,
      headers: { location: '/types/' },
      body: '',
      because: 'nginx looks for the page of a folder only behind its slash',
    },
  }),
  unlike(missing('/KHONG-CO/'), {
    caddy: { status: 301, headers: { location: '/khong-co/' }, body: '', because: noLookUp },
  }),
  missing(`/${'a'.repeat(300)}/`),
  unlike(missing('/../cms.db'), { nginx: refusesBefore }),
  unlike(missing('/%2e%2e/cms.db'), { nginx: refusesBefore }),
  unlike(missing('/tin/..%2f..%2fcms.db'), { nginx: refusesBefore }),
];
