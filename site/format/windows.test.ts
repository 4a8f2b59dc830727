import { expect, it } from 'vitest';
import { windowAttributes } from './windows.ts';

it('writes bounds in UTC and hides what is not active', () => {
  const from = Date.parse('2026-05-01T00:00:00+07:00');
  const until = Date.parse('2026-06-01T00:00:00+07:00');
  expect(windowAttributes({ from, until, active: false, value: null })).toEqual({
    'data-window': '',
    'data-from': '2026-04-30T17:00:00.000Z',
    'data-until': '2026-05-31T17:00:00.000Z',
    hidden: true,
  });
});

it('leaves out bounds that are not there', () => {
  expect(windowAttributes({ from: null, until: null, active: true, value: null })).toEqual({
    'data-window': '',
    'data-from': undefined,
    'data-until': undefined,
    hidden: false,
  });
});
