import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../site/publisher/infra/disk-portal-folder.ts';

/** What a generator wrote, pictures and styles left out: they are copies. */
export interface Output {
  files: number;
  bytes: number;
  articles: number;
  /** Mean bytes of an article's page. */
  articleBytes: number;
}

/** @param articles addresses of the articles, without slashes at the ends */
export function measureOutput(folder: string, articles: readonly string[]): Output {
  const files = filesBelow(folder).filter((file) => !/^(media|assets)\//.test(file));
  const sizeOf = (file: string) => statSync(join(folder, file)).size;
  const present = new Set(files);
  const pages = articles.map((address) => `${address}/index.html`).filter((file) => present.has(file));
  return {
    files: files.length,
    bytes: sum(files.map(sizeOf)),
    articles: pages.length,
    articleBytes: pages.length === 0 ? 0 : Math.round(sum(pages.map(sizeOf)) / pages.length),
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
