import { expect, test } from 'vitest';

import { yearCalendar, type Planned } from './year-calendar.ts';

const vietnam = (day: string) => Date.parse(`${day}T00:00:00+07:00`);

function campaign(title: string, start: string | null, end: string | null, others = {}): Planned {
  return {
    id: title,
    kind: 'campaign',
    title,
    isPublished: true,
    placement: null,
    campaign: null,
    startsAt: start === null ? null : vietnam(start),
    endsAt: end === null ? null : vietnam(end),
    ...others,
  };
}

test('a year holds what is shown in it, in order, with its share of the year', () => {
  const planned = [
    campaign('Tết Sum vầy', '2025-12-15', '2026-02-01'),
    campaign('Tháng Công nhân', '2026-05-01', '2026-06-01'),
    campaign('Năm ngoái', '2025-05-01', '2026-01-01'),
    campaign('Năm sau', '2027-01-01', '2027-02-01'),
  ];
  const { entries, today } = yearCalendar(planned, 2026, vietnam('2026-07-02') + 12 * 3_600_000);
  expect(entries.map(({ title, from, to }) => [title, from, to])).toEqual([
    ['Tết Sum vầy', 0, 31 / 365],
    ['Tháng Công nhân', 120 / 365, 151 / 365],
  ]);
  expect(today).toBe(0.5);
});

test('only what shares an instant overlaps, and only campaigns do', () => {
  const planned = [
    campaign('A', '2026-05-01', '2026-06-01'),
    campaign('B', '2026-05-20', '2026-07-01'),
    campaign('C', '2026-07-01', '2026-08-01'),
    campaign('Banner', '2026-05-01', '2026-06-01', { kind: 'banner', placement: 'hero' }),
  ];
  const { entries } = yearCalendar(planned, 2026, vietnam('2026-01-01'));
  expect(entries.map(({ title, overlaps }) => [title, overlaps])).toEqual([
    ['A', ['B']],
    ['B', ['A']],
    ['C', []],
    ['Banner', []],
  ]);
});

test.each([
  ['2026-04-30', 'later'],
  ['2026-05-01', 'now'],
  ['2026-06-01', 'past'],
])('on %s it is %s', (day, phase) => {
  const planned = [
    campaign('A', '2026-05-01', '2026-06-01'),
    campaign('Nháp', null, null, { isPublished: false }),
  ];
  const { entries } = yearCalendar(planned, 2026, vietnam(day));
  expect(entries.map((entry) => entry.phase)).toEqual(['draft', phase]);
});

test('another year has no today', () => {
  expect(yearCalendar([], 2027, vietnam('2026-06-01')).today).toBe(null);
});
