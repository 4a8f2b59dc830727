import { describe, expect, test } from 'vitest';

import { reviewStates, type ReviewState } from './review-states.ts';
import { judge, type Part, type Step, transitions } from './transitions.ts';

const states = Object.keys(reviewStates) as ReviewState[];
const people: Record<string, Part[]> = {
  author: ['author'],
  editor: ['editor', 'approver'],
  'editor and author': ['author', 'editor'],
  admin: ['author', 'editor', 'approver'],
  nobody: [],
};

/** From which states somebody may take a step: d(raft) s(ubmitted) r(eturned) p(ublished) u(npublished). */
const expected: Record<Step, Record<string, string>> = {
  edit: { author: 'd r u', editor: 'dsrpu', 'editor and author': 'dsrpu', admin: 'dsrpu', nobody: '' },
  submit: { author: 'd r u', editor: 'd rpu', 'editor and author': 'd rpu', admin: 'd rpu', nobody: '' },
  withdraw: { author: ' s   ', editor: '', 'editor and author': ' s   ', admin: ' s   ', nobody: '' },
  return: { author: '', editor: ' s   ', 'editor and author': ' s   ', admin: ' s   ', nobody: '' },
  publish: { author: '', editor: 'dsrpu', 'editor and author': '', admin: 'dsrpu', nobody: '' },
  unpublish: { author: '', editor: 'dsrpu', 'editor and author': 'dsrpu', admin: 'dsrpu', nobody: '' },
  trash: { author: 'd r u', editor: 'dsrpu', 'editor and author': 'dsrpu', admin: 'dsrpu', nobody: '' },
  restore: { author: 'd r u', editor: 'dsrpu', 'editor and author': 'dsrpu', admin: 'dsrpu', nobody: '' },
};

describe.each(Object.entries(expected))('%s', (step, rows) => {
  test.each(Object.entries(rows))('by %s', (who, letters) => {
    const parts = new Set(people[who]);
    const allowed = states.filter((from) => judge(step as Step, from, parts, 'lý do').allowed);
    const wanted = states.filter((_, index) => (letters[index] ?? ' ') !== ' ');
    expect(allowed).toEqual(wanted);
  });
});

test('a return wants a reason', () => {
  const editor = new Set(people.editor);
  expect(judge('return', 'submitted', editor, '  ')).toEqual({ allowed: false, reason: 'no-note' });
  expect(judge('return', 'submitted', editor, 'Thiếu ảnh')).toEqual({ allowed: true, to: 'returned' });
});

test('every step leads to a state that there is', () => {
  const targets = Object.values(transitions).flatMap((list) => list.map(({ to }) => to));
  expect(targets.filter((to) => to !== null && !(to in reviewStates))).toEqual([]);
});
