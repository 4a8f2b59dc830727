import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow } from '../../site/publisher/infra/disk-portal-folder.ts';
import { manifestFile, parseManifest, type Manifest } from '../../site/search/manifest.ts';
import { captionedPicture, body as bodyWith } from '../golden/newsroom.ts';
import { bodyOf, gone, instant, pictureOf, SearchScene } from '../support/search-scene.ts';

const sizes = { leafSize: 4, mostOpen: 3, leftOpen: 1 };
let scene: SearchScene;

beforeEach(() => {
  scene = new SearchScene(sizes);
  scene.take([scene.category('tin'), scene.category('doi-song', { title: 'Đời sống' })]);
  scene.settle();
});
afterEach(() => {
  const { differences } = scene.verify();
  scene.close();
  expect(differences).toEqual([]);
});

const manifest = (): Manifest =>
  parseManifest(JSON.parse(readFileSync(join(scene.published, manifestFile), 'utf8')));
/** The files of the present generation. */
const contents = () => {
  const folder = join(scene.published, manifest().folder);
  return filesBelow(folder).map((file) => readFileSync(join(folder, file)).toString('latin1'));
};
/** The beginning of what the search's own database keeps of an entry, compressed as it is there. */
function storedSource(id: string): Buffer {
  const database = new DatabaseSync(join(scene.own, `${manifest().folder}.db`), { readOnly: true });
  const row = database.prepare('SELECT source FROM docs WHERE id = ?').get(id);
  database.close();
  return Buffer.from(row?.['source'] as Uint8Array).subarray(0, 100);
}
const articles = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) =>
    scene.article(`${from + i}`, { title: `Bài số ${from + i}`, publishedAt: instant(from + i) }),
  );

describe('the search beside a newsroom', () => {
  it('is there when nothing is published yet', async () => {
    expect(manifest().indexes.main.entries).toBe(0);
    expect(await scene.find('công đoàn')).toEqual([]);
    expect(scene.index.status()).toEqual({ waiting: 0, entries: 0, version: 1, isBuilding: false });
  });

  it('finds what is published, in all that readers can read of it', async () => {
    scene.take(
      [
        scene.article('a', {
          title: 'Đối thoại tại nơi làm việc',
          sapo: 'Chín kiến nghị được trả lời',
          tags: ['tiền lương'],
          bylines: [{ name: 'Xuân Thủy', role: null, unit: 'LĐLĐ thành phố', isContributor: true }],
          body: bodyWith(
            ['Hội trường chật kín'],
            [captionedPicture('p', { caption: 'Quang cảnh buổi gặp mặt' })],
          ) as never,
          cover: 'q',
          publishedAt: instant(1),
        }),
        scene.document('7', { number: '42/2022/NĐ-CP', abstract: 'Cung cấp dịch vụ công trực tuyến' }),
      ],
      [pictureOf('p'), pictureOf('q', { alt: 'Chị em ca đêm', credit: 'Minh Khuê' })],
    );
    scene.settle();
    const title = 'Đối thoại tại nơi làm việc';
    for (const text of ['doi thoai', 'kien nghi', 'tiền lương', 'xuân thuỷ', 'chật kín', 'quang canh'])
      expect(await scene.find(text), text).toEqual([title]);
    for (const text of ['42/2022/nd-cp', 'dich vu cong', 'nghị định', 'chinh phu'])
      expect(await scene.find(text), text).toEqual(['Văn bản 7']);
    expect(await scene.find('', ['kind:van-ban', 'type:nghi-dinh', 'year:2024'])).toEqual(['Văn bản 7']);
    expect(await scene.find('quang cảnh', [], 'pictures')).toEqual(['Quang cảnh buổi gặp mặt']);
    expect(await scene.find('minh khuê', [], 'pictures')).toEqual(['Chị em ca đêm']);
    expect(manifest()).toMatchObject({
      years: [2024],
      types: [{ slug: 'nghi-dinh', title: 'Nghị định' }],
      issuers: [{ slug: 'chinh-phu', title: 'Chính phủ' }],
    });
  });

  it('follows an edit, a new caption and a new instant', async () => {
    scene.take(
      [scene.article('a', { title: 'Cũ kỹ', body: bodyOf('giữ nguyên'), cover: 'p' })],
      [pictureOf('p', { alt: 'Ảnh cũ' })],
    );
    scene.settle();
    scene.take([scene.article('a', { title: 'Mới tinh', body: bodyOf('giữ nguyên'), cover: 'p' })]);
    scene.settle();
    expect(await scene.find('cũ kỹ')).toEqual([]);
    expect(await scene.find('giữ nguyên')).toEqual(['Mới tinh']);
    scene.take([], [pictureOf('p', { alt: 'Nhà trọ', version: '2' })]);
    scene.settle();
    expect(await scene.find('ảnh cũ', [], 'pictures')).toEqual([]);
    expect(await scene.find('nhà trọ', [], 'pictures')).toEqual(['Nhà trọ']);
    scene.take([scene.article('a', { title: 'Mới tinh', publishedAt: instant(-800) })]);
    scene.settle();
    expect(await scene.find('mới tinh', ['year:2024'])).toEqual([]);
    expect(await scene.find('mới tinh', ['year:2021'])).toEqual(['Mới tinh']);
  });

  it('forgets what is taken off, and every trace of it', async () => {
    const secret = 'matkhauxyz';
    scene.take([
      ...articles(0, 6),
      scene.article('s', { title: secret, sapo: secret, tags: [secret], body: bodyOf(secret) }),
    ]);
    scene.settle();
    expect(await scene.find(secret)).toEqual([secret]);
    const source = storedSource('article:s');
    const holdsSource = () =>
      filesBelow(scene.own).some((file) => readFileSync(join(scene.own, file)).includes(source));
    expect(holdsSource()).toBe(true);
    scene.take([gone('articles', 's')]);
    scene.settle();
    expect(holdsSource()).toBe(false);
    expect(await scene.find(secret)).toEqual([]);
    for (const folder of [scene.published, scene.own])
      for (const file of filesBelow(folder))
        expect(readFileSync(join(folder, file)).includes(secret), file).toBe(false);
    expect(await scene.find('bài số')).toHaveLength(6);
  });

  it('follows categories: another name, another place in the tree, and their end', async () => {
    scene.take([scene.article('a', { category: 'doi-song' }), scene.article('b')]);
    scene.settle();
    const before = contents();
    scene.take([scene.category('doi-song', { title: 'Đời sống công nhân', slug: 'doi-song-moi' })]);
    scene.settle();
    expect(manifest().categories[0]).toMatchObject({ title: 'Đời sống công nhân', slug: 'doi-song-moi' });
    expect(contents()).toEqual(before);
    scene.take([scene.category('doi-song', { parent: 'tin' })]);
    scene.settle();
    expect((await scene.find('', ['category:tin'])).sort()).toEqual(['Bài a', 'Bài b']);
    scene.take([gone('categories', 'doi-song')]);
    scene.settle();
    expect(await scene.find('', ['kind:tin'])).toEqual(['Bài b']);
  });

  it('puts older ones where they belong in time', async () => {
    scene.take(articles(0, 12));
    scene.settle();
    scene.take([scene.article('x', { title: 'Bài số chen vào', publishedAt: instant(5.5) })]);
    scene.settle();
    expect((await scene.find('bài số')).slice(5, 8)).toEqual(['Bài số 6', 'Bài số chen vào', 'Bài số 5']);
    expect(
      manifest().indexes.main.shards.flatMap(({ leaves }) => leaves.map(({ inOrder }) => inOrder)),
    ).toEqual(expect.arrayContaining([false]));
  });

  it('closes an archive as it grows, and removes the generation before', () => {
    for (let i = 0; i < 30; i += 2) {
      scene.take(articles(i, i + 2));
      scene.settle();
    }
    const { folder, indexes } = manifest();
    expect(indexes.main.shards.map(({ name }) => name)).toEqual(['open', 'archive']);
    expect(readdirSync(scene.published).sort()).toEqual([folder, manifestFile].sort());
    expect(readdirSync(scene.own).filter((name) => !name.startsWith(`${folder}.db`))).toEqual([]);
  });

  it('is built afresh for very many changes, and takes off at once what is gone', async () => {
    scene.take(articles(0, 40));
    scene.settle();
    const { folder } = manifest();
    scene.take([...articles(100, 605), gone('articles', '3')]);
    for (let steps = 0; steps < 3; steps++) scene.index.step();
    expect(await scene.find('"bài số 3"')).toEqual([]);
    expect(scene.index.status().waiting).toBeGreaterThan(0);
    scene.settle();
    expect(manifest().folder).not.toBe(folder);
    expect(scene.index.status()).toMatchObject({ waiting: 0, entries: 544 });
  });

  it('takes over changes while it is built afresh', async () => {
    scene.take(articles(0, 60));
    scene.settle();
    scene.index.renew();
    for (let steps = 0; steps < 8; steps++) scene.index.step();
    scene.take([
      gone('articles', '1'),
      scene.article('2', { title: 'Đổi giữa chừng', publishedAt: instant(2) }),
    ]);
    while (scene.index.status().waiting > 0) scene.index.step();
    expect(scene.index.status().isBuilding).toBe(true);
    expect(await scene.find('đổi giữa chừng')).toEqual(['Đổi giữa chừng']);
    scene.settle();
    expect(scene.index.status().isBuilding).toBe(false);
    expect(await scene.find('đổi giữa chừng')).toEqual(['Đổi giữa chừng']);
    expect(await scene.find('"bài số 1"')).toEqual([]);
  });

  it('mends what somebody has removed or spoilt', async () => {
    scene.take(articles(0, 10));
    scene.settle();
    const { folder } = manifest();
    rmSync(join(scene.published, folder, 'main', 'd', '0'), { recursive: true });
    scene.restart();
    scene.settle();
    expect(manifest().folder).not.toBe(folder);
    expect(await scene.find('bài số')).toHaveLength(10);
    const open = join(scene.published, manifest().folder, 'main', 'open');
    for (const file of filesBelow(open)) writeFileSync(join(open, file), 'x');
    scene.take(articles(10, 11));
    scene.settle();
    expect(await scene.find('"bài số 10"')).toEqual(['Bài số 10']);
    writeFileSync(join(scene.own, `${manifest().folder}.db`), 'x');
    scene.restart();
    scene.settle();
    expect(existsSync(join(scene.published, manifest().folder))).toBe(true);
  });
});
