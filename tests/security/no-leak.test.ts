import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CollectionSlug } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectionNames } from '../../cms/feed/wire.ts';
import { filesBelow } from '../../site/publisher/infra/disk-portal-folder.ts';
import {
  announcementData,
  bannerData,
  body,
  fillNewsroom,
  iso,
  picture,
  type Clock,
  type Newsroom,
} from '../golden/newsroom.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';
import { eventually } from '../support/eventually.ts';
import { startLivePortal, type LivePortal } from '../support/live-portal.ts';
import { randomOf, type Random } from '../support/random.ts';
import { readableText } from '../support/readable-text.ts';
import { sizeOf } from '../support/test-size.ts';

const items = sizeOf('SECRETS', { small: 24, full: 150 });
const minute = 60_000;

/** A word that stands nowhere else; it survives slugs, search, JSON and HTML as it is. */
const secretWord = () => `mat${randomUUID().replaceAll('-', '')}`;

/** Whatever an item carries that nobody outside may see. */
interface Secret {
  words: string[];
  collection: CollectionSlug;
  id: string;
  picture: string;
}

const clock: Clock = { time: Date.UTC(2026, 3, 28, 15), now: () => clock.time };
let cms: TestCms;
let room: Newsroom;
let portal: LivePortal;
const random: Random = randomOf('no leak');
const secrets: Secret[] = [];
let opened: Map<string, string>;

beforeAll(async () => {
  cms = await startTestCms({ clock });
  room = await fillNewsroom(cms.payload, clock, 10);
  portal = await startLivePortal(cms, clock);
  for (let i = 0; i < items; i++) secrets.push(await random.pick(histories)());
  await passTime(10 * minute);
  await portal.searchSettled();
  opened = filesOf(portal.folders.portal);
  // The publisher cleans up as soon as nothing has happened for a second.
  await sleep(2500);
}, 600_000);

afterAll(async () => {
  await portal.close();
  await cms.stop();
});

/** The publisher sleeps until its next boundary by a clock that jumps here: a save wakes it. */
async function passTime(milliseconds: number): Promise<void> {
  clock.time += milliseconds;
  await cms.payload.updateGlobal({
    slug: 'site-settings',
    data: { name: 'Công đoàn', description: `${clock.time}` },
  });
}

async function secretPicture(words: string[]): Promise<string> {
  const [alt = '', caption = ''] = words;
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const image = sharp({ create: { width: 340, height: 60, channels: 3, background: '#fff', noise } });
  const data = await image.jpeg().toBuffer();
  const media = await cms.payload.create({
    collection: 'media',
    data: { alt, caption, credit: alt },
    file: { data, mimetype: 'image/jpeg', name: `${alt}.jpg`, size: data.length },
  });
  return media.id;
}

interface Draft {
  secret: Secret;
  /** Saves these fields over what there is. */
  save(data: object, options?: object): Promise<void>;
  /** Whether the item is looked at by the publisher before anything else happens to it. */
  mayBeSeen(): Promise<void>;
}

async function draft(
  collection: 'announcements' | 'articles' | 'banners' | 'campaigns' | 'documents',
  extra: object = {},
): Promise<Draft> {
  const words = Array.from({ length: 6 }, secretWord);
  const [title = '', text = '', more = '', alt = '', caption = '', tag = ''] = words;
  const media = await secretPicture([alt, caption]);
  const data = {
    articles: {
      title,
      sapo: text,
      body: body([more], [picture(media)]),
      cover: media,
      tags: [tag],
      bylines: [{ name: more }],
      dateline: tag,
      category: random.pick(room.categories),
    },
    announcements: {
      ...announcementData(room, random.below(100), -60),
      title,
      text: `${text} ${more}`,
      link: `/${tag}/`,
      _status: 'draft',
    },
    banners: {
      ...bannerData(room, random.below(100), -60),
      title,
      alt: text,
      _status: 'draft',
      image: media,
    },
    campaigns: { title, theme: text, slogans: [{ text: more }], intro: body([tag], [picture(media)]) },
    documents: {
      number: title,
      title: text,
      abstract: more,
      issuer: tag,
      issuedAt: iso(room, -100),
      files: [media],
    },
  }[collection];
  const created = await cms.payload.create({ collection, data: { ...data, ...extra } as never });
  const { id } = created;
  const save = async (fields: object, options: object = {}) => {
    await cms.payload.update({ collection, id, data: fields, ...options });
  };
  const mayBeSeen = async () => {
    if (random.below(3) > 0) await portal.settled();
  };
  return { secret: { words, collection, id, picture: media }, save, mayBeSeen };
}

const anyCollection = () =>
  random.pick(['announcements', 'articles', 'banners', 'campaigns', 'documents'] as const);

/** Ways in which something comes to be unpublished. */
const histories: (() => Promise<Secret>)[] = [
  async () => (await draft(anyCollection())).secret,
  async () => {
    const { secret, save, mayBeSeen } = await draft(anyCollection(), { _status: 'published' });
    await mayBeSeen();
    await save({ _status: 'draft' });
    return secret;
  },
  async () => {
    const { secret, save, mayBeSeen } = await draft(anyCollection(), { _status: 'published' });
    await mayBeSeen();
    await save({ deletedAt: new Date(clock.time).toISOString() });
    return secret;
  },
  async () => {
    const { secret, mayBeSeen } = await draft(anyCollection(), { _status: 'published' });
    await mayBeSeen();
    await cms.payload.delete({ collection: secret.collection, id: secret.id });
    return secret;
  },
  async () => (await draft('articles', { publishedAt: iso(room, 5000), _status: 'published' })).secret,
  async () => {
    const window = { publishedAt: iso(room, -10), expiresAt: iso(room, 5), _status: 'published' };
    const { secret, mayBeSeen } = await draft('articles', window);
    await mayBeSeen();
    await passTime(6 * minute);
    return secret;
  },
  async () => {
    const { secret, save, mayBeSeen } = await draft('articles', { _status: 'published' });
    await mayBeSeen();
    const slug = secretWord();
    await save({ slug });
    await mayBeSeen();
    await save({ _status: 'draft' });
    return { ...secret, words: [...secret.words, slug] };
  },
  async () => {
    // A draft on top of a published article.
    const { secret, save } = await draft('articles');
    const open = {
      title: `Bài mở ${random.below(1e6)}`,
      sapo: null,
      body: body(['Mở']),
      cover: null,
      tags: [],
      bylines: [],
      dateline: null,
    };
    const { id } = await cms.payload.create({
      collection: 'articles',
      data: { ...open, category: room.categories[0], _status: 'published' } as never,
    });
    const { title, sapo, cover, tags } = await cms.payload.findByID({
      collection: 'articles',
      id: secret.id,
      depth: 0,
    });
    await cms.payload.update({
      collection: 'articles',
      id,
      data: { title, sapo, cover, tags },
      draft: true,
    });
    await save({ dateline: 'vẫn là nháp' });
    return secret;
  },
  async () => {
    // What was published once and then written over.
    const { secret, save, mayBeSeen } = await draft('articles', {
      slug: `bai-${random.below(1e9)}`,
      _status: 'published',
    });
    await mayBeSeen();
    const bland = {
      title: `Bài sửa ${random.below(1e6)}`,
      sapo: 'Mới',
      body: body(['Mới']),
      cover: null,
      tags: ['mới'],
    };
    await save({ ...bland, bylines: [], dateline: null, _status: 'published' });
    return secret;
  },
];

function filesOf(folder: string): Map<string, string> {
  return new Map(filesBelow(folder).map((file) => [file, readableText(join(folder, file))]));
}

const allWords = () => secrets.flatMap(({ words }) => words);

/** Secret words in a text, with where it stands. */
function leaksIn(place: string, text: string): string[] {
  return allWords()
    .filter((word) => text.includes(word))
    .map((word) => `${place}: ${word}`);
}

/** Contents of the encoded files of the secret pictures, as the CMS keeps them. */
async function secretPictures(): Promise<Set<string>> {
  const { docs } = await cms.payload.find({
    collection: 'media',
    where: { id: { in: secrets.map((secret) => secret.picture) } },
    pagination: false,
    limit: 0,
  });
  const names = docs.flatMap(({ filename, sizes }) => [
    filename,
    ...Object.values(sizes ?? {}).map((size) => size?.filename),
  ]);
  const files = names
    .filter((name): name is string => typeof name === 'string')
    .map((name) => join(cms.dataDir, 'uploads', name));
  return new Set(
    files.filter((file) => existsSync(file)).map((file) => readFileSync(file).toString('latin1')),
  );
}

test('nothing unpublished stands in the published folder, by name or content, pictures included', async () => {
  const pictures = await secretPictures();
  expect(pictures.size).toBeGreaterThan(items);
  const files = [...filesOf(portal.folders.portal)];
  expect(files.flatMap(([file, text]) => leaksIn(file, file + text))).toEqual([]);
  expect(files.filter(([, text]) => pictures.has(text)).map(([file]) => file)).toEqual([]);
});

test('it was out of the published folder before anything was cleaned up', () => {
  expect([...opened].flatMap(([file, text]) => leaksIn(file, file + text))).toEqual([]);
});

test('nothing unpublished stands in the publisher’s own files: database, its log, fetched pictures', async () => {
  const pictures = await secretPictures();
  await eventually(
    () => 'the publisher has cleaned up',
    () => [...filesOf(portal.folders.own)].flatMap(([file, text]) => leaksIn(file, text)).length === 0,
    5,
  ).catch(() => undefined);
  const files = [...filesOf(portal.folders.own)];
  expect(files.map(([file]) => file)).toContain('state.db');
  expect(files.flatMap(([file, text]) => leaksIn(file, file + text))).toEqual([]);
  expect(files.filter(([, text]) => pictures.has(text)).map(([file]) => file)).toEqual([]);
});

test('no answer of the feed holds anything unpublished', async () => {
  const client = cms.client();
  const batch = await client.feed(`?after=&wait=0`);
  const start = await client.feed(`?after=${batch.feed}.0&wait=0`);
  expect(start.changes.length).toBeGreaterThan(0);
  const inventories = await Promise.all(collectionNames.map((collection) => client.inventory(collection)));
  const wanted = secrets.map(({ collection, id }) => [collection, id]);
  const documents = await client.feed('/documents', { wanted });
  for (const [place, answer] of Object.entries({
    batch,
    start,
    inventories,
    documents,
    head: await client.feed('/head'),
  })) {
    expect(leaksIn(place, JSON.stringify(answer))).toEqual([]);
  }
});

test('the anonymous see nothing of it over REST, and get no file without key or login', async () => {
  const client = cms.client();
  const paths = [
    'announcements',
    'articles',
    'banners',
    'campaigns',
    'documents',
    'form-submissions',
    'forms',
    'media',
    'categories',
    'redirects',
    'users',
    'addresses',
    'outbox',
  ];
  const suffixes = ['', '?draft=true', '?trash=true', '?depth=5', '/versions'];
  for (const path of [
    ...paths.flatMap((one) => suffixes.map((suffix) => `/api/${one}${suffix}`)),
    ...itemPaths(),
  ]) {
    const { status, body: answer } = await client.request('GET', path);
    expect([path, status]).toEqual([path, expect.toSatisfy((code: number) => [403, 404].includes(code))]);
    expect(leaksIn(path, JSON.stringify(answer))).toEqual([]);
  }
  const [secret] = secrets;
  const media = await cms.payload.findByID({ collection: 'media', id: secret?.picture ?? '' });
  for (const name of [media.filename, ...Object.values(media.sizes ?? {}).map((size) => size?.filename)]) {
    const response = await fetch(`${cms.url}/api/media/file/${name}`);
    expect([name, response.status]).toEqual([name, 403]);
    const wrongKey = await fetch(`${cms.url}/api/media/file/${name}`, {
      headers: { authorization: 'Bearer sai-khoa' },
    });
    expect([name, wrongKey.status]).toEqual([name, 403]);
  }
  expect((await fetch(`${cms.url}/api/feed?after=&wait=0`)).status).toBe(401);
});

function itemPaths(): string[] {
  return secrets.flatMap(({ collection, id, picture: media }) => [
    `/api/${collection}/${id}?draft=true&depth=3`,
    `/api/media/${media}`,
  ]);
}
