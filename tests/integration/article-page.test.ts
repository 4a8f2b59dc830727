/** The parts of an article's page, to the byte: what readers, screen readers and print get. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { showroomChanges, showroomMedia, showroomNow } from '../support/article-showroom.ts';
import { article, category, paragraph } from '../support/scene-articles.ts';
import { openScenePortal, type ScenePortal } from '../support/scene-portal.ts';
import { build } from '../support/test-portal.ts';

let portal: ScenePortal;
let html = '';

beforeAll(async () => {
  portal = await openScenePortal(showroomChanges(), await showroomMedia(), showroomNow);
  html = await pageOf('day-du');
});
afterAll(() => portal.close());

const pageOf = async (slug: string) => tidy((await portal.page(`/tin-tuc/${slug}/`)) ?? '');

/** Without the spaces around tags, and with pictures told by their size alone. */
function tidy(page: string): string {
  return page
    .slice(page.indexOf('<main'), page.indexOf('</main>'))
    .replace(/<picture>.*?<img [^>]*width="(\d+)" height="(\d+)"[^>]*>\s*<\/picture>/gs, '[$1×$2]')
    .replace(/\/media\/[0-9a-f]{20}/g, '/media/…')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]+>) ?/g, '$1')
    .replace(/\] </g, ']<');
}

/** What stands from one mark to the next, both included. */
function between(page: string, from: string, to: string): string {
  const start = page.indexOf(from);
  return start < 0 ? '' : page.slice(start, page.indexOf(to, start) + to.length);
}

const headings = (page: string) => [...page.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, title]) => title);

describe('the head of an article', () => {
  it('says when it was updated in the newsroom’s own form, when it was published, how long it takes', () => {
    expect(between(html, '<p class="meta">', '</p>')).toBe(
      '<p class="meta"><time datetime="2026-05-19T15:35:00+07:00">Cập nhật lúc 15:35 - 19/05/2026 (GMT +07:00)</time>' +
        '<span>Đăng ngày<time datetime="2026-05-18T10:00:00+07:00">18/05/2026</time></span><span>Đọc khoảng 1 phút</span></p>',
    );
  });

  it('begins the lead with the place', () => {
    expect(between(html, '<p class="sapo">', '</p>')).toBe(
      '<p class="sapo"><span class="dateline">Bến Lam –</span>Sau bốn giờ đối thoại, hai bên thống nhất mức ăn ca mới cho 3.200 công nhân ba ca.</p>',
    );
  });

  it('leads back through the categories', () => {
    expect(between(html, '<nav class="crumbs"', '</nav>')).toBe(
      '<nav class="crumbs" aria-label="Đường dẫn"><ol><li><a href="/">Trang chủ</a></li><li><a href="/tin-tuc/">Tin tức – Sự kiện</a></li></ol></nav>',
    );
  });

  it('has a table of contents that can be folded up, in a long text only', async () => {
    expect(between(html, '<nav class="contents"', '</nav>')).toBe(
      '<nav class="contents" aria-label="Mục lục"><details open><summary>Trong bài này<small>4 mục</small></summary><ol>' +
        '<li><a href="#muc-moi">Mức mới</a></li>' +
        '<li><a href="#doi-thoai">Đối thoại</a><ol><li><a href="#y-kien">Ý kiến</a></li></ol></li>' +
        '<li><a href="#xem-them">Xem thêm</a></li><li><a href="#viec-tiep-theo">Việc tiếp theo</a></li></ol></details></nav>',
    );
    expect(await pageOf('dai')).toContain('<details><summary>Trong bài này<small>30 mục</small></summary>');
    expect(await pageOf('mot-cau')).not.toContain('class="contents"');
  });
});

describe('the body of an article', () => {
  it('gives subheads a link to themselves, with a name', () => {
    expect(html).toContain(
      '<div class="subhead"><h2 id="muc-moi">Mức mới</h2><a href="#muc-moi" aria-label="Liên kết đến mục “Mức mới”">#</a></div>',
    );
    expect(html).toContain('<div class="subhead"><h3 id="y-kien">Ý kiến</h3>');
  });

  it('lets a wide table scroll in a named region', () => {
    expect(between(html, '<div class="table"', '<th scope="col">Quý I</th>')).toBe(
      '<div class="table" role="region" tabindex="0" aria-label="Bảng 1"><table><tr><th scope="col">Đơn vị</th><th scope="col">Quý I</th>',
    );
    expect(html).toContain('<tr><th scope="row">Công ty May Hồng Lam</th><td>1.120</td>');
  });

  it('shows caption and credit as sentences', () => {
    expect(between(html, '<figure>', '</figure>')).toBe(
      '<figure>[1440×900]<figcaption>Đoàn viên trong ngày hội (ngang). Ảnh: Hà An</figcaption></figure>',
    );
  });

  it('shows a group of pictures, each a link to its largest file', () => {
    const group = between(html, '<ul class="pictures', '</ul>');
    expect(group).toMatch(
      /^<ul class="pictures of-2"><li><figure><a href="\/media\/…-1440.jpg" aria-label="Xem ảnh cỡ lớn: Ảnh ngang">\[1440×900\]<\/a><figcaption>/,
    );
    expect(group.match(/<li>/g)).toHaveLength(4);
  });

  it('crops no cover: an upright one is only less wide', async () => {
    expect(await pageOf('dung-bia')).toContain('<figure class="upright">[1000×1500]<figcaption>');
  });

  it('offers a video as a link to where it is, and files with type, size and a name of their own', () => {
    expect(between(html, '<figure class="video">', '</figure>')).toBe(
      '<figure class="video"><a href="https://www.youtube.com/watch?v=abcdefghij1" data-player="https://www.youtube-nocookie.com/embed/abcdefghij1?autoplay=1" data-kind="frame" rel="noopener">' +
        '<span class="play" aria-hidden="true"></span><span class="name">Xem video: Phiên đối thoại</span></a><figcaption>Video chỉ tải từ YouTube khi bạn bấm xem.</figcaption></figure>',
    );
    expect(between(html, '<div class="attachments">', '</div>')).toBe(
      '<div class="attachments"><p>Tệp đính kèm</p><ul>' +
        '<li><a href="/media/….pdf" download="Kế hoạch 18 KH-LĐLĐ.pdf"><span>Kế hoạch 18/KH-LĐLĐ</span><small>PDF, 1,2 MB</small></a></li>' +
        '<li><a href="/media/….xls" download="Phụ lục danh sách đơn vị.xls"><span>Phụ lục: danh sách đơn vị</span><small>Excel, 48 kB</small></a></li></ul></div>',
    );
  });
});

describe('the foot of an article', () => {
  it('names the authors and the source', () => {
    expect(between(html, '<address', '</address>')).toBe(
      '<address class="bylines"><div><a href="/tac-gia/vi-van-nghia/">Vi Văn Nghĩa – Chủ tịch LĐLĐ tỉnh</a></div>' +
        '<div><a href="/tac-gia/xuan-thuy/">CTV Xuân Thùy – LĐLĐ thành phố</a></div></address>',
    );
    expect(between(html, '<p class="meta source">', '</p>')).toBe(
      '<p class="meta source"><span>Nguồn:<a href="https://baolaodong.example/tin/1">Báo Lao động Lam Giang</a></span><time datetime="2026-05-17T09:05:00+07:00">17/05/2026 09:05</time></p>',
    );
  });

  it('offers to pass it on by plain links, and what needs a script only where there is one', () => {
    const share = between(html, '<div class="share">', '</div>');
    expect([...share.matchAll(/aria-label="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Chia sẻ qua Facebook',
      'Chia sẻ qua Zalo',
      'Chia sẻ qua X',
      'Chia sẻ qua Thư điện tử',
    ]);
    expect(share).toContain(
      '<li data-scripted><button type="button" data-do="copy">Sao chép liên kết</button></li>' +
        '<li data-scripted hidden><button type="button" data-do="share">Chia sẻ cách khác</button></li>' +
        '<li data-scripted><button type="button" data-do="print">In bài</button></li></ul><p role="status"></p>' +
        '<p class="printed">Địa chỉ bài viết: https://congdoan.example/tin-tuc/day-du/</p></div>',
    );
  });
});

test('one script is all that the page asks for', async () => {
  const page = (await portal.page('/tin-tuc/day-du/')) ?? '';
  const [script = '', ...others] = [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(
    ([, src]) => src ?? '',
  );
  expect(others).toEqual([]);
  expect(readFileSync(join(build, 'client', script), 'utf8')).not.toMatch(/\bimport\b/);
});

describe('what follows an article', () => {
  it('is the next newer and the next older one, then those beyond them', () => {
    const section = between(html, '<h2>Tin cùng chuyên mục</h2>', '</section>');
    expect(section.slice(0, section.indexOf('<ul class="lines">'))).toBe(
      '<h2>Tin cùng chuyên mục</h2><ul class="turns">' +
        '<li class="teaser prev"><p>← Tin mới hơn</p><h3><a rel="prev" href="/tin-tuc/mot-cau/">Thông báo nghỉ lễ</a></h3><p class="meta"><time datetime="2026-05-19T10:00:00+07:00">19/05/2026 10:00</time></p></li>' +
        '<li class="teaser next"><p>Tin cũ hơn →</p><h3><a rel="next" href="/tin-tuc/dai/">Báo cáo tổng kết nhiệm kỳ</a></h3><p class="meta"><time datetime="2026-05-17T10:00:00+07:00">17/05/2026 10:00</time></p></li></ul>',
    );
    expect(
      [...section.matchAll(/<li class="teaser"><h3><a href="([^"]+)"/g)].map(([, href]) => href),
    ).toEqual(['/tin-tuc/anh/', '/tin-tuc/dung-bia/']);
  });

  it('names title, category and time of other news', () => {
    expect(between(html, '<h2>Tin khác</h2>', '</li>')).toBe(
      '<h2>Tin khác</h2><ul class="lines"><li class="teaser"><h3><a href="/doi-song/khac-0/">Khu trọ Tân Giang có thêm tủ sách thứ 1</a></h3>' +
        '<p class="meta"><a href="/doi-song/">Đời sống công nhân</a><time datetime="2026-05-19T22:00:00+07:00">19/05/2026 22:00</time></p></li>',
    );
  });

  it('never repeats a title, nor stands over nothing', async () => {
    for (const slug of ['mot-cau', 'day-du', 'dai', 'anh', 'chu-dai']) {
      const page = await pageOf(slug);
      const titles = [...page.matchAll(/<h[13]>(?:<a [^>]*>)?(.*?)(?:<\/a>)?<\/h[13]>/g)].map(
        ([, title]) => title,
      );
      expect(titles).toEqual([...new Set(titles)]);
      expect(page).not.toMatch(/<h2>[^<]*<\/h2>(<ul[^>]*><\/ul>)?<\/section>/);
    }
  });

  it('is nothing for the only article of a portal', async () => {
    const alone = [
      category('tin-tuc', 'Tin tức'),
      article({ slug: 'mot', at: '2026-05-01T00:00:00.000Z', body: [paragraph('Một.')] }),
    ];
    const only = await openScenePortal(alone, [], showroomNow);
    expect(headings(tidy((await only.page('/tin-tuc/mot/')) ?? ''))).toEqual([]);
    only.close();
  });
});

describe('what editors chose', () => {
  const hour = (n: number) => new Date(showroomNow - n * 3_600_000).toISOString();
  const related = (page: string) =>
    [...between(page, '<h2>Có thể bạn quan tâm</h2>', '</section>').matchAll(/<h3><a href="([^"]+)"/g)].map(
      ([, href]) => href,
    );

  it('comes first among what may be of interest; then what shares tags, more of them first', async () => {
    const far = (slug: string, tags: string[], n: number) =>
      article({ slug, at: hour(n), tags, category: 'doi-song' });
    const around = Array.from({ length: 8 }, (_, n) => article({ slug: `quanh-${n}`, at: hour(46 + n) }));
    const scene = await openScenePortal(
      [
        category('tin-tuc', 'Tin tức'),
        category('doi-song', 'Đời sống'),
        ...around,
        article({ slug: 'bai', at: hour(49.5), tags: ['Lương', 'ca đêm'], related: ['chon', 'khong-con'] }),
        far('mot-tu', ['lương'], 40),
        far('hai-tu', ['lương', 'ca đêm'], 90),
        far('chon', [], 400),
      ],
      [],
      showroomNow,
    );
    expect(related(tidy((await scene.page('/tin-tuc/bai/')) ?? ''))).toEqual([
      '/doi-song/chon/',
      '/doi-song/hai-tu/',
      '/doi-song/mot-tu/',
    ]);
    scene.close();
  });
});
