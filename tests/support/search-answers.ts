/** A small index for the page of the search, served in place of the portal's own. */
import type { BrowserContext } from 'playwright-core';
import type { IndexedEntry, Shown } from '../../site/search/indexed-entry.ts';
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

type Given = Pick<Shown, 'kind' | 'title' | 'slug' | 'at'> & Partial<Shown>;

function entryOf(id: string, given: Given, labels: string[], body: string[]): IndexedEntry {
  const shown = { category: null, summary: null, picture: null, number: null, ...given };
  const title = [shown.number, shown.title].filter((text) => text !== null);
  return { id, at: shown.at, title, summary: [], body, labels, shown, texts: { body, also: [] } };
}

/** News number `n`, the higher the newer; every third is of 2025. */
function news(n: number, title: string, body: string, picture: Shown['picture'] = null): IndexedEntry {
  const year = n % 3 === 0 ? 2025 : 2026;
  const category = n % 2 === 0 ? 'c2' : 'c3';
  const above = category === 'c2' ? ['category:c1'] : [];
  const labels = ['kind:tin', `category:${category}`, ...above, `year:${year}`];
  const at = Date.UTC(year, 0, 1 + n, 3);
  return entryOf(`article:${n}`, { kind: 'tin', title, slug: `bai-${n}`, at, category, picture }, labels, [
    body,
  ]);
}

function official(n: number, number: string, title: string): IndexedEntry {
  const shown = { kind: 'van-ban', title, slug: `van-ban-${n}`, at: Date.UTC(2026, 1, n), number } as const;
  const labels = ['kind:van-ban', 'year:2026', 'type:ke-hoach', 'issuer:ldld-tinh'];
  return entryOf(`document:${n}`, shown, labels, ['Toàn văn kèm theo.']);
}

const picture = { src: '/logo.svg', width: 320, height: 200 };

function photo(n: number): IndexedEntry {
  const title = `Công nhân trong ca đêm, ảnh ${n}`;
  const place = { slug: `bai-${n}`, at: Date.UTC(2026, 0, n), category: 'c2' };
  const shown = { kind: 'anh', title, ...place, picture } as const;
  return entryOf(`picture:${n}:1`, shown, ['kind:anh', 'year:2026'], []);
}

const main = [
  ...Array.from({ length: 23 }, (_, n) =>
    news(n + 1, `Bản tin công đoàn số ${n + 1}`, 'Đoàn viên công đoàn ở khu nhà trọ kể chuyện ca đêm.'),
  ),
  news(31, 'Mở rộng con đường vào khu công nghiệp', 'Đường rộng bảy mét.', picture),
  news(32, 'Biểu dương đoàn viên tiêu biểu', 'Lễ biểu dương ở nhà văn hóa.'),
  news(33, 'Đương đầu với cơn bão số ba', 'Công nhân đương ca trực.'),
  official(5, '27/KH-LĐLĐ', 'Kế hoạch tổ chức Tháng Công nhân'),
  official(6, '42/2022/NĐ-CP', 'Nghị định về cung cấp thông tin trên môi trường mạng'),
  news(34, 'Bài có <b>dấu nhọn</b> & móc', '<img src=x onerror="planted()"> là chữ thường.'),
];

/** The files by their paths below `/search/`. */
function answerFiles(): Map<string, unknown> {
  const pictures = Array.from({ length: 30 }, (_, n) => photo(n + 1));
  const files = buildFiles({ main, pictures }, { categories, leafSize: 16, openLeaves: 1 });
  const manifest = files.get(manifestFile) as Manifest;
  return files.set(manifestFile, { ...manifest, ...choices });
}

/** The index as a test has it in hand. */
export interface SearchAnswers {
  /** Paths below `/search/` that were asked for. */
  asked: string[];
  /** Whether nothing of it can be had. */
  fail(isFailing: boolean): void;
  /** As after a publication: another version, with the same content. */
  renew(): void;
}

/** Serves the index to every page of the context. */
export async function serveAnswers(context: BrowserContext): Promise<SearchAnswers> {
  const files = answerFiles();
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
  const renew = () => {
    const manifest = files.get(manifestFile) as Manifest;
    files.set(manifestFile, { ...manifest, version: manifest.version + 1 });
  };
  return { asked, fail: (value) => (isFailing = value), renew };
}
