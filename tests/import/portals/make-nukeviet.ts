/** Writes a dump of NukeViet 4's news tables of an invented portal, with the cases that are hard. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toSlug } from '../../../cms/slugs/to-slug.ts';
import type { MadePortal } from './made-portal.ts';
import { authorOf, pictureOf, secondsOf, sentencesOf, titleOf } from './old-texts.ts';

type Value = string | number | null | { hex: string };

const prefix = 'nv4_vi_news';
const pictures = 10;
const categories = [
  { catid: 1, parentid: 0, title: 'Tin tức', alias: 'Tin-tuc' },
  { catid: 2, parentid: 1, title: "Tin 'cơ sở'", alias: 'Tin-co-so' },
  { catid: 3, parentid: 0, title: 'Chính sách – Pháp luật', alias: 'Chinh-sach-Phap-luat' },
];
const rowColumns = ['id', 'catid', 'listcatid', 'admin_id', 'author', 'sourceid', 'addtime', 'edittime', 'status', 'publtime', 'exptime', 'title', 'alias', 'hometext', 'homeimgfile', 'homeimgalt', 'homeimgthumb', 'external_link']; // prettier-ignore
const detailColumns = ['id', 'bodyhtml', 'sourcetext'];

const escapes: Record<string, string> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\0': '\\0' };
const quoted = (text: string) => `'${text.replaceAll(/[\\'\n\r\0]/g, (one) => escapes[one] ?? one)}'`;

function literal(value: Value): string {
  if (value === null) return 'NULL';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string'
    ? quoted(value)
    : `0x${Buffer.from(value.hex).toString('hex').toUpperCase()}`;
}

interface News {
  id: number;
  catid: number;
  status: number;
  title: string;
  hometext: string;
  body: Value;
  picture: number | null;
  exptime?: number;
  isLink?: boolean;
  isInOldTable?: boolean;
}

/** @param count of published articles; the rest comes on top */
export async function makeNukeviet(folder: string, count: number): Promise<MadePortal> {
  await mkdir(join(folder, 'uploads/news/2015_03'), { recursive: true });
  for (let i = 0; i < pictures; i++) {
    await writeFile(join(folder, 'uploads/news/2015_03', `anh-${i}.jpg`), await pictureOf(100 + i));
  }
  const plain = Array.from({ length: count }, (_, i) => newsOf(i, count));
  const all = [...plain, ...hardCases(count)];
  await writeFile(join(folder, 'nukeviet.sql'), dumpOf(all));
  const published = all.filter(({ status, isLink }) => status === 1 && !isLink);
  return {
    source: join(folder, 'nukeviet.sql'),
    published: published.length + 1,
    drafts: 2,
    notTaken: 1,
    media: pictures,
    missing: ['https://cu.example.vn/uploads/news/2015_03/mat.jpg'],
    categories: categories.length,
    addresses: [
      ...published.flatMap((news) => [
        `/vi/news/${pageOf(news)}`,
        `/index.php?language=vi&nv=news&op=${pageOf(news)}`,
      ]),
      '/vi/news/Tin-co-so/',
    ],
  };
}

function newsOf(i: number, count: number): News {
  const other = (i * 7 + 3) % count;
  const nbsp = '\u00a0'.repeat(12);
  const body = [
    `<p style="text-align: justify;">${nbsp}${sentencesOf(i, 2).join(' ')}</p>`,
    `<table align="center" cellpadding="1" class="image"><tbody><tr><td><img alt="" src="/uploads/news/2015_03/anh-${i % pictures}.jpg" /></td></tr><tr><td>Đoàn viên trong giờ làm. Ảnh: ${authorOf(i)} |</td></tr></tbody></table>`,
    ...sentencesOf(i + 1, 2).map((sentence) => `<p>${sentence}; rồi -- như thường lệ -- 'xong'.</p>`),
    `<p>Đọc thêm: <a href="/vi/news/Tin-tuc/${toSlug(titleOf(other))}-${other + 1}.html">${titleOf(other)}</a></p>`,
  ];
  return {
    id: i + 1,
    catid: (i % categories.length) + 1,
    status: 1,
    title: titleOf(i),
    hometext: `Tóm tắt: ${sentencesOf(i + 2, 1).join('')}`,
    body: i % 9 === 0 ? { hex: body.join('\r\n') } : body.join('\r\n'),
    picture: i % 3 === 0 ? i % pictures : null,
    isInOldTable: i % 10 === 5,
  };
}

function hardCases(count: number): News[] {
  const base = { catid: 1, hometext: 'Lời dẫn.', body: '<p>Nội dung.</p>', picture: null };
  return [
    { ...base, id: count + 1, status: 4, title: 'Lưu nháp' },
    { ...base, id: count + 2, status: 5, title: 'Chuyển duyệt' },
    { ...base, id: count + 3, status: 3, title: 'Hết hạn', exptime: secondsOf(count + 3) + 7200 },
    { ...base, id: count + 4, status: 1, title: 'Dẫn sang trang khác', isLink: true },
    {
      ...base,
      id: count + 5,
      status: 1,
      title: "Dấu ' và \\ và ; và (ngoặc), 'nháy kép' \"nguyên\"",
      body: '<p>Ảnh đã mất: <img src="/uploads/news/2015_03/mat.jpg" alt="Ảnh đã mất"></p><p>Hết; -- không phải chú thích /* cũng không */</p>',
    },
    { ...base, id: count + 6, status: 1, title: 'Chữ tổ hợp'.normalize('NFD'), hometext: '', catid: 99 },
  ];
}

const pageOf = ({ id, catid, title }: News) => {
  const alias = categories.find((one) => one.catid === catid)?.alias ?? categories[0]?.alias;
  return `${alias}/${toSlug(title, 90)}-${id}.html`;
};

function rowOf(news: News): Value[] {
  const { id, catid, status, title, hometext, picture, exptime = 0, isLink = false } = news;
  const seconds = secondsOf(id);
  const file = picture === null ? '' : `2015_03/anh-${picture}.jpg`;
  // The one whose category is gone is still listed in another.
  const list = catid === 99 ? '1' : String(catid);
  return [id, catid, list, 1, authorOf(id), id % 4 === 0 ? 1 : 0, seconds, seconds + 3600, status, seconds, exptime, title, toSlug(title, 90), hometext, file, picture === null ? null : `Ảnh bìa ${picture}`, 1, Number(isLink)]; // prettier-ignore
}

function dumpOf(all: News[]): string {
  const details = all.filter(({ isInOldTable }) => !isInOldTable);
  const old = all.filter(({ isInOldTable }) => isInOldTable);
  const detail = ({ id, body }: News): Value[] => [
    id,
    body,
    id % 4 === 0 ? 'https://bao.example.vn/bai-goc.html' : '',
  ];
  return [
    '-- NukeViet SQL dump; not all semicolons end a statement\n/*!40101 SET NAMES utf8mb4 */;\n',
    table('nv4_config', ['lang', 'module', 'config_name', 'config_value'], [['sys', 'global', 'my_domains', 'cu.example.vn,www.cu.example.vn'], ['sys', 'global', 'rewrite_optional', '0'], ['sys', 'global', 'rewrite_op_mod', '']]),
    table('nv4_users', ['userid', 'username', 'email'], [[1, 'admin', 'khong-duoc-lay@example.vn']]),
    table(`${prefix}_cat`, ['catid', 'parentid', 'title', 'alias', 'description'], categories.toReversed().map(({ catid, parentid, title, alias }) => [catid, parentid, title, alias, null])),
    table(`${prefix}_sources`, ['sourceid', 'title', 'link'], [[1, 'Báo Lao động Lam Giang', 'https://bao.example.vn']]),
    table(`${prefix}_rows`, rowColumns, all.map(rowOf), true),
    // A copy of the rows per category, which NukeViet keeps: they must not count twice.
    table(`${prefix}_1`, rowColumns, all.slice(0, 3).map(rowOf), true),
    table(`${prefix}_detail`, detailColumns, details.map(detail)),
    table(`${prefix}_bodyhtml_1`, detailColumns, old.map(detail), true),
    table(`${prefix}_tags_id`, ['id', 'tid', 'keyword'], all.flatMap(({ id }) => [[id, 1, 'công đoàn'], [id, 2, `thẻ ${id % 5}`]])),
    'UNLOCK TABLES;\n',
  ].join('\n'); // prettier-ignore
}

/** @param namesColumns as phpMyAdmin does; mysqldump leaves them to `CREATE TABLE` */
function table(name: string, columns: string[], rows: Value[][], namesColumns = false): string {
  const create = `DROP TABLE IF EXISTS \`${name}\`;\nCREATE TABLE \`${name}\` (\n${columns.map((column) => `  \`${column}\` text NOT NULL DEFAULT ''`).join(',\n')},\n  PRIMARY KEY (\`${columns[0]}\`),\n  KEY \`x\` (\`${columns[0]}\`)\n) ENGINE=MyISAM DEFAULT CHARSET=utf8mb4;\n`;
  const names = namesColumns ? ` (${columns.map((column) => `\`${column}\``).join(', ')})` : '';
  const inserts: string[] = [];
  for (let start = 0; start < rows.length; start += 40) {
    const tuples = rows
      .slice(start, start + 40)
      .map((row) => `(${row.map(literal).join(namesColumns ? ', ' : ',')})`);
    inserts.push(`INSERT INTO \`${name}\`${names} VALUES\n${tuples.join(',\n')};\n`);
  }
  return create + inserts.join('');
}
