/** A small index for the page of the search, served in place of the portal's own. */
import type { BrowserContext } from 'playwright-core';
import type { Fragment, IndexedEntry } from '../../site/search/indexed-entry.ts';
import { buildFiles } from '../../site/search/in-memory.ts';
import { manifestFile, type Manifest } from '../../site/search/manifest.ts';

const categories = [
  { id: 'c1', slug: 'tin-tuc', title: 'Tin tức – Sự kiện', parent: null },
  { id: 'c2', slug: 'tin-co-so', title: 'Tin từ cơ sở', parent: 'c1' },
  { id: 'c3', slug: 'phap-luat', title: 'Pháp luật', parent: null },
];
const choices = {
  campaigns: [{ id: 'k1', slug: 'thang-cong-nhan', title: 'Tháng Công nhân' }],
  years: [2026, 2025],
  types: [{ slug: 'ke-hoach', title: 'Kế hoạch' }],
  issuers: [{ slug: 'ldld-tinh', title: 'LĐLĐ tỉnh' }],
};

const shownOf = (shown: Partial<Fragment> & Pick<Fragment, 'kind' | 'title' | 'slug' | 'at'>): Fragment => ({
  category: null,
  summary: null,
  body: [],
  also: [],
  picture: null,
  number: null,
  ...shown,
});

/** News number `n`, the higher the newer; every third is of 2025. */
function news(n: number, title: string, body: string, more: Partial<Fragment> = {}): IndexedEntry {
  const year = n % 3 === 0 ? 2025 : 2026;
  const at = Date.UTC(year, 0, 1 + n, 3);
  const category = n % 2 === 0 ? 'c2' : 'c3';
  const above = category === 'c2' ? ['category:c1'] : [];
  const labels = ['kind:tin', `category:${category}`, ...above, `year:${year}`];
  const shown = shownOf({ kind: 'tin', title, slug: `bai-${n}`, at, category, body: [body], ...more });
  return { id: `article:${n}`, at, title: [title], summary: [], body: [body], labels, shown };
}

function official(n: number, number: string, title: string): IndexedEntry {
  const at = Date.UTC(2026, 1, n);
  const shown = shownOf({
    kind: 'van-ban',
    title,
    slug: `van-ban-${n}`,
    at,
    number,
    body: ['Toàn văn kèm theo.'],
  });
  const labels = ['kind:van-ban', 'year:2026', 'type:ke-hoach', 'issuer:ldld-tinh'];
  return { id: `document:${n}`, at, title: [number, title], summary: [], body: shown.body, labels, shown };
}

function photo(n: number): IndexedEntry {
  const title = `Công nhân trong ca đêm, ảnh ${n}`;
  const at = Date.UTC(2026, 0, n);
  const picture = { src: '/logo.svg', width: 320, height: 200, alt: title };
  const shown = shownOf({ kind: 'anh', title, slug: `bai-${n}`, at, category: 'c2', picture });
  return {
    id: `picture:${n}:1`,
    at,
    title: [title],
    summary: [],
    body: [],
    labels: ['kind:anh', 'year:2026'],
    shown,
  };
}

const main = [
  ...Array.from({ length: 23 }, (_, n) =>
    news(n + 1, `Bản tin công đoàn số ${n + 1}`, 'Đoàn viên công đoàn ở khu nhà trọ kể chuyện ca đêm.'),
  ),
  news(31, 'Mở rộng con đường vào khu công nghiệp', 'Đường rộng bảy mét.', {
    picture: { src: '/logo.svg', width: 320, height: 200, alt: 'Con đường' },
  }),
  news(32, 'Biểu dương đoàn viên tiêu biểu', 'Lễ biểu dương ở nhà văn hóa.'),
  news(33, 'Đương đầu với cơn bão số ba', 'Công nhân đương ca trực.'),
  official(5, '27/KH-LĐLĐ', 'Kế hoạch tổ chức Tháng Công nhân'),
  official(6, '42/2022/NĐ-CP', 'Nghị định về cung cấp thông tin trên môi trường mạng'),
  news(34, 'Bài có <b>dấu nhọn</b> & móc', '<img src=x onerror="planted()"> là chữ thường.'),
];

/** The files by their paths below `/search/`. */
function sceneFiles(): Map<string, unknown> {
  const pictures = Array.from({ length: 30 }, (_, n) => photo(n + 1));
  const files = buildFiles({ main, pictures }, { categories, leafSize: 16, openLeaves: 1 });
  const manifest = files.get(manifestFile) as Manifest;
  return files.set(manifestFile, { ...manifest, ...choices });
}

/** Serves the index to every page of the context. Answers the paths that were asked for, and lets the network fail. */
export async function serveScene(
  context: BrowserContext,
): Promise<{ asked: string[]; fail(isFailing: boolean): void }> {
  const files = sceneFiles();
  const asked: string[] = [];
  let isFailing = false;
  await context.route('**/search/**', async (route) => {
    const path = new URL(route.request().url()).pathname.slice('/search/'.length);
    asked.push(path);
    const content = files.get(path);
    if (isFailing) await route.abort();
    else if (content === undefined) await route.fulfill({ status: 404 });
    else if (content instanceof Uint8Array) await route.fulfill({ body: Buffer.from(content) });
    else await route.fulfill({ json: content });
  });
  return { asked, fail: (value) => (isFailing = value) };
}
