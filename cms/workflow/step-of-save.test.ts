import { expect, test } from 'vitest';

import { type Save, stepOfSave } from './step-of-save.ts';

const draft: Save = {
  from: 'draft',
  asked: 'draft',
  status: 'draft',
  writesMain: true,
  wasPublic: false,
  trash: null,
};

test.each<[Partial<Save>, ReturnType<typeof stepOfSave>]>([
  [{}, 'edit'],
  [{ asked: 'submitted' }, 'submit'],
  [{ from: 'submitted', asked: 'draft' }, 'withdraw'],
  [{ from: 'submitted', asked: 'returned' }, 'return'],
  [{ asked: 'published' }, null],
  [{ asked: 'unpublished' }, null],
  [{ status: 'published' }, 'publish'],
  [{ status: 'published', asked: 'published' }, 'publish'],
  [{ status: 'published', asked: 'submitted' }, null],
  [{ from: 'published', asked: 'published', wasPublic: true }, 'unpublish'],
  [{ from: 'published', asked: 'unpublished', wasPublic: true }, 'unpublish'],
  [{ from: 'published', asked: 'draft', wasPublic: true }, null],
  [{ from: 'published', asked: 'published', wasPublic: true, writesMain: false }, 'edit'],
  [{ from: 'published', asked: 'submitted', wasPublic: true, writesMain: false }, 'submit'],
  [{ trash: 'into' }, 'trash'],
  [{ trash: 'into', asked: 'submitted' }, null],
  [{ trash: 'into', from: 'published', asked: 'published', status: 'published', wasPublic: true }, 'trash'],
  [{ trash: 'out' }, 'restore'],
  [{ trash: 'out', from: 'published', asked: 'published', status: 'published' }, 'publish'],
])('%j is %s', (save, step) => {
  expect(stepOfSave({ ...draft, ...save })).toBe(step);
});
