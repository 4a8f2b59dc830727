/** What was stored by other rules, or before there were folded words, is found once the present code has opened it. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { newsroomDatabaseOf } from '../../cms/database/newsroom-database.ts';
import { changeFact, readFact } from '../../cms/facts/facts.ts';
import { fillSearchText } from '../../cms/search/fill-search-text.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await startTestCms();
});
afterAll(() => cms.stop());

const field = { name: 'searchText', column: 'search_text' };

test('an article without folded words gets them, in its row and its newest version, and nothing else changes', async () => {
  const { payload } = cms;
  const data = { title: 'Nhà ở cho công nhân', sapo: 'Đợt một.', tags: ['nhà ở'] };
  const { id } = await payload.create({ collection: 'articles', data, draft: true });
  const version = await payload.db.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
  });
  await newsroomDatabaseOf(payload).setTexts({
    collection: 'articles',
    of: 'documents',
    field,
    texts: new Map([[id, '']]),
  });
  await newsroomDatabaseOf(payload).setTexts({
    collection: 'articles',
    of: 'versions',
    field,
    texts: new Map(version.docs.map((each) => [each.id, ''])),
  });
  const found = async (draft: boolean) => {
    const where = { title: { like: 'nha o' } };
    return (await payload.find({ collection: 'articles', where, draft })).docs;
  };
  expect([...(await found(true)), ...(await found(false))]).toEqual([]);
  const before = await payload.findByID({ collection: 'articles', id, draft: true });
  await changeFact(payload, 'search-text', 'as by an older release');
  await fillSearchText(payload);
  expect((await found(true)).map((each) => each.id)).toEqual([id]);
  expect((await found(false)).map((each) => each.id)).toEqual([id]);
  expect(await payload.findByID({ collection: 'articles', id, draft: true })).toEqual(before);
  const foldedBy = await readFact(payload, 'search-text');
  await payload.db.deleteMany({ collection: 'facts', where: { key: { equals: 'search-text' } } });
  await fillSearchText(payload);
  expect(await readFact(payload, 'search-text')).toBe(foldedBy);
});
