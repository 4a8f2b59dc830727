import { describe, expect, it } from 'vitest';
import { compareTasks, placeOf, type Task } from './page-order.ts';

const task = (path: string, isNew = false, newness = 0): Task => ({
  path,
  isNew,
  place: placeOf(path),
  newness,
});
const order = (tasks: Task[]) => tasks.toSorted(compareTasks).map((one) => one.path);

describe('the order in which pages are rendered', () => {
  it('renews what readers see first: front page, categories, feeds, articles by age, archive, months', () => {
    const tasks = ['/luu-tru/2026/10/', '/a/trang/1/', '/rss.xml', '/a/', '/'].map((path) => task(path));
    expect(order([...tasks, task('/a/cu/', false, 1), task('/a/moi/', false, 2)])).toEqual([
      '/',
      '/a/',
      '/rss.xml',
      '/a/moi/',
      '/a/cu/',
      '/a/trang/1/',
      '/luu-tru/2026/10/',
    ]);
  });

  it('writes new pages before anything that exists, and single pages before lists', () => {
    expect(order([task('/'), task('/b/', true), task('/b/bai/', true), task('/a/')])).toEqual([
      '/b/bai/',
      '/b/',
      '/',
      '/a/',
    ]);
  });

  it('writes the new page of a tag before the new article that links to it', () => {
    expect(order([task('/a/bai/', true), task('/tu-khoa/moi/', true), task('/a/cu/')])).toEqual([
      '/tu-khoa/moi/',
      '/a/bai/',
      '/a/cu/',
    ]);
  });

  it('is the same whatever the order of arrival', () => {
    const tasks = [task('/a/x/'), task('/a/y/'), task('/b/z/', false, 5)];
    expect(order(tasks)).toEqual(order(tasks.toReversed()));
  });
});

it.each([
  ['/', 0],
  ['/nu-cong/', 1],
  ['/nu-cong/rss.xml', 2],
  ['/_redirects', 3],
  ['/chien-dich/thang-cong-nhan/', 3],
  ['/van-ban/18-hd-ldld/', 3],
  ['/nu-cong/mot-bai/', 5],
  ['/nu-cong/trang/12/', 6],
  ['/van-ban/loai/ke-hoach/trang/2/', 3],
  ['/tu-khoa/an-toan/', 6],
  ['/tac-gia/xuan-thuy/trang/3/', 6],
  ['/luu-tru/', 7],
  ['/luu-tru/2026/10/trang/2/', 7],
  ['/luu-tru/2026/10/', 7],
  ['/sitemap/2026-10.xml', 7],
])('%s has place %i', (path, place) => {
  expect(placeOf(path)).toBe(place);
});
