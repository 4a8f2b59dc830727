import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskPortalFolder } from './disk-portal-folder.ts';

let work: string;
let folder: DiskPortalFolder;
const read = (file: string) => readFileSync(join(work, 'portal', file), 'utf8');

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'portal-folder-'));
  folder = new DiskPortalFolder(join(work, 'portal'), join(work, 'writing'), join(work, 'media'));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

describe('the published folder', () => {
  it('keeps pages as folders with an index, and files as they are', () => {
    folder.write('/', 'trang nhất');
    folder.write('/nu-cong/bai/', 'bài');
    folder.write('/rss.xml', 'tin');
    expect(folder.files()).toEqual(['index.html', 'nu-cong/bai/index.html', 'rss.xml']);
    expect([read('index.html'), read('nu-cong/bai/index.html'), read('rss.xml')]).toEqual([
      'trang nhất',
      'bài',
      'tin',
    ]);
  });

  it('removes a page together with the folders that it leaves empty, and nothing above', () => {
    folder.write('/a/b/', '1');
    folder.write('/a/c/', '2');
    folder.remove('/a/b/');
    expect(folder.files()).toEqual(['a/c/index.html']);
    folder.remove('/a/c/');
    expect(existsSync(join(work, 'portal', 'a'))).toBe(false);
    expect(existsSync(join(work, 'portal'))).toBe(true);
  });

  it('writes into a folder that it had emptied before, or that somebody else removed', () => {
    folder.write('/a/b/', '1');
    folder.remove('/a/b/');
    folder.write('/a/b/', '2');
    rmSync(join(work, 'portal', 'a'), { recursive: true });
    folder.write('/a/b/', '3');
    rmSync(join(work, 'writing'), { recursive: true });
    folder.write('/a/b/', '4');
    expect(read('a/b/index.html')).toBe('4');
  });

  it('writes into files that it has made ready, and leaves none of them among the pages', () => {
    let steps = 1;
    while (folder.prepare()) steps++;
    folder.write('/a/', 'dài hơn nhiều');
    folder.write('/a/', 'ngắn');
    expect(read('a/index.html')).toBe('ngắn');
    expect(folder.files()).toEqual(['a/index.html']);
    expect([steps, folder.prepare()]).toEqual([16, false]);
  });

  it('makes a page found under another address, which then goes its own way', () => {
    folder.write('/cu/bai/', 'cũ');
    expect(folder.clone('/cu/bai/', '/moi/bai/')).toBe(true);
    expect(folder.clone('/cu/khong-co/', '/moi/khong-co/')).toBe(false);
    folder.write('/cu/bai/', 'chuyển');
    expect([read('moi/bai/index.html'), read('cu/bai/index.html')]).toEqual(['cũ', 'chuyển']);
  });

  it('keeps scripts and styles of earlier releases', () => {
    const release = join(work, 'release');
    mkdirSync(join(release, 'assets'), { recursive: true });
    writeFileSync(join(release, 'assets', 'moi.css'), 'mới');
    folder.write('/assets/cu.css', 'cũ');
    folder.installAssets(release);
    expect(folder.files()).toEqual(['assets/cu.css', 'assets/moi.css']);
  });
});
