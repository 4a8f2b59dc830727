import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CollectionSlug } from 'payload';

import { startTestCms, type TestCms } from '../../support/cms.ts';
import { type Door, type DoorName, localDoor, restDoor } from './doors.ts';
import { expectedArticles, expectedCollections, expectedGlobals, type Marks } from './expected-rights.ts';
import { ofTrash, operations, reading, type Subject } from './operations.ts';
import { everybody, makeNewsroom, type Newsroom, type Who } from './people.ts';
import { Subjects } from './subjects.ts';

let cms: TestCms;
let newsroom: Newsroom;
let subjects: Subjects;
const doors: DoorName[] = ['REST', 'Local API'];

beforeAll(async () => {
  cms = await startTestCms();
  newsroom = await makeNewsroom(cms);
  subjects = await Subjects.open(cms.payload, newsroom);
});
afterAll(() => cms.stop());

async function doorOf(name: DoorName, who: Who): Promise<Door> {
  const person = newsroom.people[who];
  if (name === 'REST') return restDoor(person);
  if (person.id === null) return localDoor(cms.payload, null);
  const user = await cms.payload.findByID({ collection: 'users', id: person.id, depth: 0 });
  return localDoor(cms.payload, { ...user, collection: 'users' });
}

/** All that is stored of one document, and how much there is of everything that a change would add to. */
async function traces(collection: string, id: string): Promise<string> {
  const slug = collection as CollectionSlug;
  const { db, collections } = cms.payload;
  const hasVersions = Boolean(collections[slug]?.config.versions);
  const counted: CollectionSlug[] = [slug, 'outbox', 'trail'];
  const row = await db.findOne({ collection: slug, where: { id: { equals: id } } });
  const ofDocument = { collection: slug, where: { parent: { equals: id } }, pagination: false };
  const versions = hasVersions ? (await db.findVersions(ofDocument)).docs : [];
  const sizes = await Promise.all(counted.map((one) => db.count({ collection: one })));
  return JSON.stringify([row, versions, sizes]);
}

interface Cell {
  collection: string;
  kind: string;
  operation: string;
  who: Who;
  door: DoorName;
}

/** Documents that were made and not changed since, by what they are and whose. */
const untouched = new Map<string, Subject>();

async function subjectFor(cell: Cell): Promise<[key: string, subject: Subject]> {
  const { collection, kind, operation, who } = cell;
  const trashed = ofTrash.includes(operation);
  const key = [collection, kind, trashed, /own|oneself/.test(kind) ? who : ''].join('/');
  const subject = untouched.get(key) ?? (await subjects.make({ collection, kind, who, trashed }));
  untouched.set(key, subject);
  return [key, subject];
}

/** `✓` or `·`, and a complaint where a refusal changed something. */
async function tryOut(cell: Cell): Promise<string> {
  const { collection, operation, who, door } = cell;
  const [key, subject] = await subjectFor(cell);
  const entrance = await doorOf(door, who);
  const before = await traces(collection, subject.id);
  const outcome = await operations[operation]?.(entrance, subject);
  if (outcome !== 'done') {
    return (await traces(collection, subject.id)) === before ? '·' : 'refused, but something changed';
  }
  if (!reading.includes(operation)) untouched.delete(key);
  return '✓';
}

async function rowOf(collection: string, kind: string, operation: string, door: DoorName): Promise<string> {
  const marks: string[] = [];
  for (const who of everybody) marks.push(await tryOut({ collection, kind, operation, who, door }));
  return marks.join(' ');
}

type Table = Record<string, Record<string, Marks>>;

const articles = Object.entries(expectedArticles as Table).map(
  ([kind, rows]) => ['articles', kind, rows] as const,
);
const others = Object.entries(expectedCollections as Table).map(([name, rows]) => {
  const [collection = '', ...kind] = name.split(', ');
  return [collection, kind.join(', '), rows] as const;
});

describe.each(doors)('%s', (door) => {
  test.each([...articles, ...others])('%s %s', async (collection, kind, rows) => {
    const found: Record<string, string> = {};
    for (const operation of Object.keys(rows)) {
      found[operation] = await rowOf(collection, kind, operation, door);
    }
    expect(found).toEqual(rows);
  });

  test.each(Object.entries(expectedGlobals as Table))('global %s', async (slug, rows) => {
    const data: Record<string, object> = { 'site-settings': { name: 'Cổng' } };
    const found = { readGlobal: [] as string[], updateGlobal: [] as string[] };
    for (const who of everybody) {
      const entrance = await doorOf(door, who);
      found.readGlobal.push((await entrance.readGlobal(slug)) === 'done' ? '✓' : '·');
      found.updateGlobal.push((await entrance.updateGlobal(slug, data[slug] ?? {})) === 'done' ? '✓' : '·');
    }
    expect({
      readGlobal: found.readGlobal.join(' '),
      updateGlobal: found.updateGlobal.join(' '),
    }).toEqual(rows);
  });
});

test('every collection and every global stands in the table', () => {
  const { collections, globals } = cms.payload.config;
  const named = new Set(['articles', ...others.map(([collection]) => collection)]);
  expect(collections.map(({ slug }) => slug as string).filter((slug) => !named.has(slug))).toEqual([]);
  expect(globals.map(({ slug }) => slug as string).filter((slug) => !(slug in expectedGlobals))).toEqual([]);
});
