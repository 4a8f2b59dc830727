/** Writes a folder of saved pages of an invented portal, in the ways in which people save them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toSlug } from '../../../cms/slugs/to-slug.ts';
import type { MadePortal } from './made-portal.ts';
import { authorOf, escapeHtml, pictureOf, secondsOf, sentencesOf, titleOf } from './old-texts.ts';

const site = 'https://congdoan-cu.example.vn';
const pictures = 8;
const sections = ['Hoạt động công đoàn', 'Đời sống'];

/** @param count of articles; lists and doubles come on top */
export async function makeHtml(folder: string, count: number): Promise<MadePortal> {
  for (let i = 0; i < pictures; i++) await keep(join(folder, `anh/hinh-${i}.jpg`), await pictureOf(200 + i));
  for (let i = 0; i < count; i++) await keep(join(folder, `${pathOf(i)}.html`), pageOf(i, count));
  // The same picture again, in the folder that a browser makes beside a page; and the same page, printed.
  await keep(join(folder, 'bài lưu tay_files/hinh-0.jpg'), await pictureOf(200));
  await keep(join(folder, 'bài lưu tay.html'), savedByHand());
  await keep(join(folder, 'in/bai-0.html'), pageOf(0, count));
  await keep(join(folder, 'index.html'), listOf(count));
  await keep(join(folder, 'khong-ngay.html'), undated());
  return {
    source: folder,
    published: count + 1,
    drafts: 1,
    notTaken: 2,
    media: pictures,
    missing: ['/anh/mat.jpg'],
    categories: sections.length,
    addresses: [
      ...Array.from({ length: count }, (_, i) => `/${pathOf(i)}.html`),
      '/tin/luu-tay.html',
      '/hoat-dong-cong-doan.html',
    ],
  };
}

const pathOf = (i: number) => `tin/${toSlug(titleOf(i), 50)}-${i}`;
const sectionOf = (i: number) => sections[i % sections.length] ?? '';

function pageOf(i: number, count: number): string {
  return [jsonLdPage, metaPage, plainPage][i % 3]?.(i, count) ?? '';
}

function bodyOf(i: number, count: number): string {
  const other = `${toSlug(titleOf((i + 4) % count), 50)}-${(i + 4) % count}.html`;
  return [
    `<p>${sentencesOf(i, 3).join(' ')}</p>`,
    `<figure><img src="../anh/hinh-${i % pictures}.jpg" alt="Hình ${i % pictures}"><figcaption>Buổi trao quà. Ảnh: ${escapeHtml(authorOf(i))}</figcaption></figure>`,
    `<p>${sentencesOf(i + 9, 4).join(' ')}</p><p>Xem <a href="${other}">bài trước</a>.</p>`,
    '<div class="social-share"><a href="https://www.facebook.com/sharer.php">Chia sẻ</a></div>',
    i === 1 ? '<p><img src="../anh/mat.jpg" alt="Ảnh đã mất"></p>' : '',
  ].join('\n');
}

const frame = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">${head}</head><body><header><h1>Cổng thông tin công đoàn</h1><nav><a href="../index.html">Trang chủ</a></nav></header>${body}<footer>Liên hệ: 0210 000 000</footer></body></html>`;

function jsonLdPage(i: number, count: number): string {
  const facts = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: titleOf(i),
        datePublished: new Date(secondsOf(i) * 1000).toISOString(),
        dateModified: new Date((secondsOf(i) + 7200) * 1000).toISOString(),
        author: [{ '@type': 'Person', name: authorOf(i) }],
        articleSection: sectionOf(i),
        keywords: 'công đoàn, đoàn viên',
      },
    ],
  };
  return frame(
    `<title>${escapeHtml(titleOf(i))} | Cổng</title><link rel="canonical" href="${site}/${pathOf(i)}.html"><script type="application/ld+json">${JSON.stringify(facts)}</script>`,
    `<main><article><h1>${escapeHtml(titleOf(i))}</h1><p class="sapo">Lời dẫn của bài ${i}.</p>${bodyOf(i, count)}</article></main>`,
  );
}

function metaPage(i: number, count: number): string {
  const local = new Date((secondsOf(i) + 7 * 3600) * 1000).toISOString().slice(0, 19);
  return frame(
    `<title>${escapeHtml(titleOf(i))}</title><meta property="og:title" content="${escapeHtml(titleOf(i))}"><meta property="og:type" content="article"><meta property="article:published_time" content="${local}"><meta property="article:section" content="${sectionOf(i)}"><meta name="author" content="${authorOf(i)}"><meta property="og:url" content="${site}/${pathOf(i)}.html"><meta property="article:tag" content="đoàn viên"><meta property="og:image" content="${site}/anh/hinh-${(i + 1) % pictures}.jpg">`,
    `<div id="content"><h1>${escapeHtml(titleOf(i))}</h1><div class="entry-content"><p><strong>Đoạn mở đầu in đậm của bài số ${i}, dài hơn một dòng.</strong></p>${bodyOf(i, count)}</div></div>`,
  ).normalize('NFD');
}

/** Nothing but what readers see; the text stands in an element that no list of names knows. */
function plainPage(i: number, count: number): string {
  const local = new Date((secondsOf(i) + 7 * 3600) * 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const shown = `Thứ ${(i % 6) + 2}, ${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()} ${two(local.getUTCHours())}:${two(local.getUTCMinutes())} (GMT+7)`;
  const isFirst = sectionOf(i) === sections[0];
  const crumbs = `<div class="breadcrumb"><a href="../index.html">Trang chủ</a> » <a href="${isFirst ? '../hoat-dong-cong-doan.html' : '../doi-song.html'}">${sectionOf(i)}</a></div>`;
  return frame(
    `<title>${escapeHtml(titleOf(i))}</title>`,
    `<div class="o-chinh">${crumbs}<h1>${escapeHtml(titleOf(i))}</h1><span class="post-date">${shown}</span><div class="vung-chu">${bodyOf(i, count)}</div><p class="tac-gia">${authorOf(i)}</p></div>`,
  );
}

function savedByHand(): string {
  return `<!DOCTYPE html>\n<!-- saved from url=(0050)${site}/tin/luu-tay.html -->\n${frame(
    '<title>Bài lưu tay</title>',
    `<h1>Bài lưu tay</h1><time datetime="2016-05-04T08:00:00+07:00">4/5/2016</time><div class="noidung"><p>${sentencesOf(77, 4).join(' ')}</p><p><img src="./b%C3%A0i%20l%C6%B0u%20tay_files/hinh-0.jpg" alt="Lưu tay"></p></div>`,
  ).replace('<!DOCTYPE html>', '')}`;
}

function undated(): string {
  return frame(
    '<title>Không ngày</title>',
    `<h1>Không rõ ngày đăng</h1><div class="noidung"><p>${sentencesOf(78, 5).join(' ')}</p></div>`,
  );
}

function listOf(count: number): string {
  const links = Array.from(
    { length: Math.min(count, 30) },
    (_, i) => `<li><a href="${pathOf(i)}.html">${escapeHtml(titleOf(i))}</a></li>`,
  );
  return frame(
    '<title>Cổng thông tin</title><meta property="og:type" content="website">',
    `<h1>Tin mới</h1><ul>${links.join('')}</ul>`,
  );
}

async function keep(file: string, data: Buffer | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, data);
}
