/** Writes a WordPress export of an invented portal with the cases that are hard. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toSlug } from '../../../cms/slugs/to-slug.ts';
import type { MadePortal } from './made-portal.ts';
import { authorOf, escapeHtml, pictureOf, secondsOf, sentencesOf, titleOf } from './old-texts.ts';

const site = 'https://cu.congdoan-lamgiang.example';
const uploads = `${site}/wp-content/uploads`;
const pictures = 12;
const categories = [
  { id: 2, slug: 'tin-tuc', title: 'Tin tức', parent: '' },
  { id: 3, slug: 'tin-co-so', title: 'Tin cơ sở', parent: 'tin-tuc' },
  {
    id: 4,
    slug: encodeURIComponent('đời-sống').toLowerCase(),
    title: 'Đời sống &amp; pháp luật',
    parent: '',
  },
];
const authors = [
  ['admin', 'admin'],
  ['lantt', 'Tô Thị Lan'],
  ['ctv01', 'CTV Xuân Thùy – LĐLĐ thành phố'],
];

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const stamp = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
const monthOf = (seconds: number) => stamp(seconds).slice(0, 7).replace('-', '/');

interface Item {
  id: number;
  title: string;
  type?: string;
  status?: string;
  link: string;
  slug: string;
  seconds: number;
  content?: string;
  excerpt?: string;
  extra?: string;
}

/** @param count of published posts; drafts, pages and the rest come on top */
export async function makeWordpress(folder: string, count: number): Promise<MadePortal> {
  const items = [
    ...Array.from({ length: pictures }, (_, i) => attachment(i)),
    ...hardCases(),
    ...posts(count),
  ];
  for (let i = 0; i < pictures - 1; i++)
    await keep(join(folder, 'wp-content/uploads', picturePath(i)), await pictureOf(i));
  // Halves in two files, as WordPress splits large exports; the second has a byte order mark and is not NFC.
  const half = Math.ceil(items.length / 2);
  const file = join(folder, 'export-1.xml');
  await writeFile(file, documentOf(items.slice(0, half)));
  await writeFile(join(folder, 'export-2.xml'), `\uFEFF${documentOf(items.slice(half)).normalize('NFD')}`);
  const published = posts(count).concat(
    hardCases().filter((item) => item.status === undefined && item.type === undefined),
  );
  return {
    source: folder,
    published: published.length,
    drafts: 3,
    notTaken: 4,
    media: pictures - 1,
    missing: [`${uploads}/${picturePath(pictures - 1)}`],
    categories: categories.length,
    addresses: [
      ...published.flatMap(({ id, link }) => [new URL(link).pathname, `/?p=${id}`]),
      '/category/tin-tuc/tin-co-so/',
      '/?cat=3',
    ],
  };
}

function posts(count: number): Item[] {
  return Array.from({ length: count }, (_, i) => {
    const seconds = secondsOf(i);
    const title = titleOf(i);
    const slug = toSlug(title, 60);
    const category = categories[i % categories.length];
    const link = `${site}/${monthOf(seconds)}/${slug}-${i}/`;
    const picture = i % (pictures - 1);
    const inner = [
      `<p><strong>${sentencesOf(i, 2).join(' ')}</strong></p>`,
      `<figure class="wp-block-image"><img src="${uploads}/${picturePath(picture).replace('.jpg', '-300x200.jpg')}" alt="Ảnh ${i}"/><figcaption>Toàn cảnh buổi làm việc. Ảnh: ${escapeHtml(authorOf(i))}</figcaption></figure>`,
      ...sentencesOf(i + 1, 3).map((sentence) => `<p>${sentence}</p>`),
      // Backwards and forwards, so that some ends are not there yet.
      `<p>Xem thêm <a href="${site}/?p=${1000 + ((i + 5) % count)}">bài liên quan</a> và <a href="https://example.org/ngoai">trang ngoài</a>.</p>`,
    ];
    return {
      id: 1e3 + i,
      title,
      link,
      slug: `${slug}-${i}`,
      seconds,
      content: `<!-- wp:paragraph -->\n${inner.join('\n')}\n<!-- /wp:paragraph -->`,
      extra: [
        creator(authors[i % 3]?.[0] ?? ''),
        term('category', category?.slug ?? '', category?.title ?? ''),
        term('post_tag', 'cong-nhan', 'công nhân'),
        meta('_thumbnail_id', String(100 + picture)),
      ].join(''),
    };
  });
}

function hardCases(): Item[] {
  const seconds = secondsOf(0) - 86_400;
  const base = { seconds, slug: '', link: '' };
  const slug = encodeURIComponent('hội-nghị-tổng-kết').toLowerCase();
  return [
    // The classic editor: no paragraphs, a caption and a gallery as shortcodes, brackets that are none.
    {
      id: 10,
      title: 'Hội nghị “tổng kết” &amp; khen thưởng',
      seconds,
      slug,
      link: `${site}/2015/02/${slug}/`,
      content: `Dòng đầu của bài.\nDòng hai cùng đoạn [1].\n\n[caption id="attachment_101" align="aligncenter" width="300"]<a href="${uploads}/${picturePath(1)}"><img src="${uploads}/${picturePath(1)}" alt="" /></a> Đoàn viên dự hội nghị. Ảnh NL[/caption]\n\n<ul>\n<li>Một việc</li>\n<li>Hai việc</li>\n</ul>\n[gallery ids="102,103"]\n\n[lich_lam_viec thang="3"]Chữ trong mã lạ[/lich_lam_viec]\n\nĐoạn cuối ]]> của bài.`,
      excerpt: 'Tóm tắt của hội nghị.',
      extra:
        creator('admin') +
        term('category', 'tin-co-so', 'Tin cơ sở') +
        term('category', 'tin-tuc', 'Tin tức'),
    },
    // No category at all, and a picture whose file is lost.
    {
      id: 11,
      title: 'Bài không chuyên mục',
      seconds,
      slug: 'bai-khong-chuyen-muc',
      link: `${site}/bai-khong-chuyen-muc/`,
      content: `<p>Một đoạn.</p><p><img src="${uploads}/${picturePath(pictures - 1)}"></p>`,
      extra: creator('lantt'),
    },
    { ...base, id: 12, title: 'Bản nháp', status: 'draft', content: 'Đang viết dở.' },
    { ...base, id: 13, title: 'Chờ duyệt', status: 'pending', content: 'Chờ.' },
    {
      ...base,
      id: 14,
      title: 'Giới thiệu',
      type: 'page',
      status: 'publish',
      link: `${site}/gioi-thieu/`,
      slug: 'gioi-thieu',
      content: '<p>Trang tĩnh.</p>',
    },
    { ...base, id: 15, title: 'Bài riêng tư', status: 'private', content: 'x' },
    { ...base, id: 16, title: 'Bài đã xóa', status: 'trash', content: 'x' },
    { ...base, id: 17, title: 'Thực đơn', type: 'nav_menu_item', content: '' },
    { ...base, id: 18, title: 'Sự kiện', type: 'tribe_events', content: 'x' },
  ];
}

function attachment(number: number): Item {
  const url = `${uploads}/${picturePath(number)}`;
  return {
    id: 100 + number,
    title: `anh-${number}`,
    type: 'attachment',
    status: 'inherit',
    link: `${site}/anh-${number}/`,
    slug: `anh-${number}`,
    seconds: secondsOf(0),
    excerpt: number % 2 === 0 ? `Chú thích của ảnh ${number}. Ảnh: Bùi Lựu` : '',
    extra: `<wp:attachment_url>${cdata(url)}</wp:attachment_url>${meta('_wp_attachment_image_alt', number % 3 === 0 ? `Người trong ảnh ${number}` : '')}`,
  };
}

const picturePath = (number: number) => `2015/03/anh-${number}.jpg`;
const creator = (login: string) => `<dc:creator>${cdata(login)}</dc:creator>`;
const term = (domain: string, nicename: string, title: string) =>
  `<category domain="${domain}" nicename="${nicename}">${cdata(title)}</category>`;
const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`;

function itemOf({
  id,
  title,
  type = 'post',
  status = 'publish',
  link,
  slug,
  seconds,
  content = '',
  excerpt = '',
  extra = '',
}: Item): string {
  return `<item><title>${title}</title><link>${link}</link><guid isPermaLink="false">${site}/?p=${id}</guid><content:encoded>${cdata(content)}</content:encoded><excerpt:encoded>${cdata(excerpt)}</excerpt:encoded><wp:post_id>${id}</wp:post_id><wp:post_date>${cdata(stamp(seconds + 7 * 3600))}</wp:post_date><wp:post_date_gmt>${cdata(status === 'draft' ? '0000-00-00 00:00:00' : stamp(seconds))}</wp:post_date_gmt><wp:post_modified_gmt>${cdata(stamp(seconds + 7200))}</wp:post_modified_gmt><wp:post_name>${cdata(slug)}</wp:post_name><wp:status>${cdata(status)}</wp:status><wp:post_parent>0</wp:post_parent><wp:post_type>${cdata(type)}</wp:post_type><wp:post_password></wp:post_password>${extra}<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_content>${cdata('Bình luận')}</wp:comment_content></wp:comment></item>`;
}

function documentOf(items: Item[]): string {
  const people = authors.map(
    ([login = '', name = '']) =>
      `<wp:author><wp:author_login>${cdata(login)}</wp:author_login><wp:author_email>${cdata(`${login}@example.vn`)}</wp:author_email><wp:author_display_name>${cdata(name)}</wp:author_display_name></wp:author>`,
  );
  // The child stands before its parent.
  const terms = categories
    .toReversed()
    .map(
      ({ id, slug, title, parent }) =>
        `<wp:category><wp:term_id>${id}</wp:term_id><wp:category_nicename>${slug}</wp:category_nicename><wp:category_parent>${parent}</wp:category_parent><wp:cat_name>${cdata(title.replace('&amp;', '&'))}</wp:cat_name></wp:category>`,
    );
  return `<?xml version="1.0" encoding="UTF-8" ?>\n<!-- generator="WordPress/6.4" -->\n<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Công đoàn Lam Giang</title><link>${site}</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>${site}</wp:base_site_url><wp:base_blog_url>${site}</wp:base_blog_url>${people.join('')}${terms.join('')}\n${items.map(itemOf).join('\n')}\n</channel></rss>\n`;
}

async function keep(file: string, data: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, data);
}
