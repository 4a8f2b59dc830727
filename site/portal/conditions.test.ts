import { expect, test } from 'vitest';
import { isForAnother, isFresh, rangeOf } from './conditions.ts';

const version = { etag: '"a1"', modifiedAt: new Date('2026-11-20T01:02:03.456Z'), size: 100 };

test.each([
  [{ 'if-none-match': '"a1"' }, true],
  [{ 'if-none-match': 'W/"a1"' }, true],
  [{ 'if-none-match': '"b2", W/"a1"' }, true],
  [{ 'if-none-match': '*' }, true],
  [{ 'if-none-match': '"b2"' }, false],
  [{ 'if-none-match': '"b2"', 'if-modified-since': 'Fri, 20 Nov 2026 01:02:03 GMT' }, false],
  [{ 'if-modified-since': 'Fri, 20 Nov 2026 01:02:03 GMT' }, true],
  [{ 'if-modified-since': 'Fri, 20 Nov 2026 01:02:02 GMT' }, false],
  [{ 'if-modified-since': 'yesterday' }, false],
  [{}, false],
])('with %o a copy counts as fresh: %s', (headers, fresh) => {
  expect(isFresh(headers, version)).toBe(fresh);
});

test.each([
  [{}, 'whole'],
  [{ range: 'bytes=0-9' }, { start: 0, end: 9 }],
  [{ range: 'bytes=90-' }, { start: 90, end: 99 }],
  [{ range: 'bytes=90-500' }, { start: 90, end: 99 }],
  [{ range: 'bytes=-10' }, { start: 90, end: 99 }],
  [{ range: 'bytes=-500' }, { start: 0, end: 99 }],
  [{ range: 'bytes=100-' }, 'none'],
  [{ range: 'bytes=-0' }, 'none'],
  [{ range: 'bytes=9-1' }, 'none'],
  [{ range: 'bytes=-' }, 'whole'],
  [{ range: 'bytes=0-1,5-6' }, 'whole'],
  [{ range: 'lines=0-1' }, 'whole'],
  [
    { range: 'bytes=0-9', 'if-range': '"a1"' },
    { start: 0, end: 9 },
  ],
  [{ range: 'bytes=0-9', 'if-range': '"b2"' }, 'whole'],
  [
    { range: 'bytes=0-9', 'if-range': 'Fri, 20 Nov 2026 01:02:03 GMT' },
    { start: 0, end: 9 },
  ],
  [{ range: 'bytes=0-9', 'if-range': 'Fri, 20 Nov 2026 01:02:02 GMT' }, 'whole'],
])('%o asks for %o of 100 bytes', (headers, range) => {
  expect(rangeOf(headers, version)).toEqual(range);
});

test('of an empty file all of it is sent, whatever part is asked for', () => {
  expect(rangeOf({ range: 'bytes=0-' }, { ...version, size: 0 })).toBe('whole');
});

test.each([
  [{ 'if-match': '"a1"' }, false],
  [{ 'if-match': '"b2", "a1"' }, false],
  [{ 'if-match': '*' }, false],
  [{ 'if-match': '"b2"' }, true],
  [{ 'if-match': 'W/"a1"' }, true],
  [{ 'if-unmodified-since': 'Fri, 20 Nov 2026 01:02:03 GMT' }, false],
  [{ 'if-unmodified-since': 'Fri, 20 Nov 2026 01:02:02 GMT' }, true],
  [{ 'if-unmodified-since': 'yesterday' }, false],
  [{}, false],
])('%o is for another version: %s', (headers, another) => {
  expect(isForAnother(headers, version)).toBe(another);
});
