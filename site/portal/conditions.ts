import type { IncomingHttpHeaders } from 'node:http';

/** The state of a file that a request's conditions are held against. */
export interface FileVersion {
  etag: string;
  modifiedAt: Date;
  size: number;
}

/** Whether the reader's copy is still good (RFC 9110, 13.2.2: an ETag counts before a time). */
export function isFresh(headers: IncomingHttpHeaders, version: FileVersion): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    const wanted = opaque(version.etag);
    return tags.split(',').some((tag) => tag.trim() === '*' || opaque(tag.trim()) === wanted);
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Number.isFinite(since) && inSeconds(version.modifiedAt.getTime()) <= inSeconds(since);
}

/** Whether the request is for another version than the one that is there: 412 is the answer then. */
export function isForAnother(headers: IncomingHttpHeaders, version: FileVersion): boolean {
  const tags = headers['if-match'];
  // Weak tags do not count here (RFC 9110, 13.1.1).
  if (tags !== undefined)
    return !tags.split(',').some((tag) => tag.trim() === '*' || tag.trim() === version.etag);
  const since = Date.parse(headers['if-unmodified-since'] ?? '');
  return Number.isFinite(since) && inSeconds(version.modifiedAt.getTime()) > inSeconds(since);
}

/** The bytes asked for, both ends included; `whole` when no usable range is asked for, `none` when it lies
 * beyond the end. Of several ranges none is used, as RFC 9110, 14.2 allows. */
export function rangeOf(
  headers: IncomingHttpHeaders,
  version: FileVersion,
): { start: number; end: number } | 'whole' | 'none' {
  const match = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '');
  if (version.size === 0) return 'whole';
  if (!match || headers.range === 'bytes=-' || !isForThisVersion(String(headers['if-range'] ?? ''), version))
    return 'whole';
  const [, first = '', last = ''] = match;
  const start = first === '' ? Math.max(0, version.size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? version.size - 1 : Math.min(Number(last), version.size - 1);
  return start > end ? 'none' : { start, end };
}

function isForThisVersion(condition: string, version: FileVersion): boolean {
  if (condition === '' || condition === version.etag) return true;
  return inSeconds(Date.parse(condition)) === inSeconds(version.modifiedAt.getTime());
}

const opaque = (tag: string) => tag.replace(/^W\//, '');
const inSeconds = (milliseconds: number) => Math.floor(milliseconds / 1000);
