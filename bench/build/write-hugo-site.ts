/** The same portal as a Hugo site: the same articles as Markdown, the same pictures, like templates. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../bin/repository.ts';
import type { Picture } from '../../site/data/reader.ts';
import { formatByline } from '../../site/format/bylines.ts';
import { categoryPlans } from '../archive/categories.ts';
import { planArticle, type ArchivePlan, type ArticlePlan } from '../archive/plan-archive.ts';
import { hugoConfig } from './hugo-config.ts';
import type { Surroundings } from './read-surroundings.ts';
import { toMarkdown } from './to-markdown.ts';

export interface HugoSiteOptions {
  folder: string;
  siteUrl: string;
  archive: ArchivePlan;
  /** By number of the article. */
  slugs: readonly string[];
  surroundings: Surroundings;
  pictures: readonly (Picture | null)[];
  /** Folder with the media files, under the names that the pages use. */
  media: string;
  /** Folder with styles, scripts and fixed files. */
  assets: string;
}

export function writeHugoSite(options: HugoSiteOptions): void {
  const { folder, siteUrl, archive, slugs, surroundings, pictures, media, assets } = options;
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(repositoryRoot, 'bench', 'build', 'hugo'), folder, { recursive: true });
  cpSync(assets, join(folder, 'static'), { recursive: true });
  cpSync(media, join(folder, 'static', 'media'), { recursive: true });
  const write = (file: string, content: string) => writeFileSync(join(folder, file), content);
  const named = pictures.flatMap((picture, number) => (picture ? [[pictureName(number), picture]] : []));
  mkdirSync(join(folder, 'data'));
  write('hugo.json', JSON.stringify(hugoConfig(siteUrl), null, 2));
  write('data/chrome.json', JSON.stringify(surroundings));
  write('data/pictures.json', JSON.stringify(Object.fromEntries(named)));
  writeSections(folder);
  writePlainPages(folder);
  for (const [number, slug] of slugs.entries()) {
    const plan = planArticle(archive, number);
    write(join('content', plan.category, `${slug}.md`), writeArticleFile(archive, plan, slugs));
  }
}

const pictureName = (number: number) => `p${number}`;

function writeSections(folder: string): void {
  for (const { slug, title, parent, order, onHome } of categoryPlans) {
    const below = categoryPlans.filter((plan) => plan.parent === slug).map((plan) => plan.slug);
    mkdirSync(join(folder, 'content', slug), { recursive: true });
    const matter = { title, weight: order, onHome, above: parent, ...(below.length > 0 && { below }) };
    writeFileSync(join(folder, 'content', slug, '_index.md'), frontMatter(matter));
  }
}

/** The few pages that are in no list. */
function writePlainPages(folder: string): void {
  const pages = {
    'fragments/aside': { layout: 'aside' },
    'gioi-thieu': { title: 'Giới thiệu', layout: 'plain' },
    'lien-he': { title: 'Liên hệ', layout: 'plain' },
    'van-ban': { title: 'Văn bản', layout: 'plain' },
    'chien-dich/thang-cong-nhan': { title: 'Tháng Công nhân', layout: 'plain' },
  };
  for (const [path, matter] of Object.entries(pages)) {
    const file = join(folder, 'content', `${path}.md`);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, frontMatter({ ...matter, build: { list: 'never' } }));
  }
}

function writeArticleFile(archive: ArchivePlan, plan: ArticlePlan, slugs: readonly string[]): string {
  const { title, sapo, tags, byline, dateline, source, cover, featured, pinned, publishedAt } = plan;
  const date = inVietnam(publishedAt);
  const matter = {
    title,
    date,
    description: sapo,
    id: String(plan.number),
    tags,
    months: [date.slice(0, 7)],
    bylines: [formatByline(byline)],
    featured,
    pinned,
    related: plan.related.map((number) => `/${planArticle(archive, number).category}/${slugs[number]}`),
    ...(dateline && { dateline }),
    ...(source && {
      source: { name: source.name, url: source.url, published: inVietnam(source.publishedAt) },
    }),
    ...(cover !== null && { cover: pictureName(cover) }),
  };
  return frontMatter(matter) + toMarkdown(plan.body);
}

/** JSON is the form of front matter that Hugo reads fastest. */
function frontMatter(matter: object): string {
  return `${JSON.stringify(matter, null, 1)}\n\n`;
}

/** @example inVietnam('2026-10-31T17:00:00.000Z') // => '2026-11-01T00:00:00+07:00' */
function inVietnam(instant: string): string {
  const shifted = new Date(Date.parse(instant) + 7 * 60 * 60 * 1000);
  return shifted.toISOString().replace('.000Z', '+07:00');
}
