import type { ServerName } from '../servers.ts';
import { digits, modifiedAt, notFoundText } from '../fixture.ts';

export interface Expected {
  status: number;
  /** A header that is null must not be there. */
  headers?: Record<string, string | RegExp | null>;
  /** What an encoded answer holds. */
  body?: string;
}

/** One request, and the answer of every server to it. */
export interface Row extends Expected {
  /** The target as it is sent. */
  path: string;
  method?: string;
  send?: Record<string, string>;
  /** The path whose security headers it carries, if not the one asked for. */
  dressedAs?: string;
  /** What a server cannot do alike, and why. `isBare`: it refuses without the portal's headers. */
  unlike?: Partial<Record<ServerName, Partial<Expected> & { because: string; isBare?: true }>>;
}

export const html = 'text/html; charset=utf-8';
export const text = 'text/plain; charset=utf-8';
export const kept = 'public, max-age=31536000, immutable';
export const anew = 'no-cache';
export const lastModified = modifiedAt.toUTCString();

/** A file that is there. */
export function found(path: string, type: string, cache: string, body = digits): Row {
  const headers = {
    'content-type': type,
    'cache-control': cache,
    'last-modified': lastModified,
    etag: /"\S+"$/,
  };
  return { path, status: 200, headers, body };
}

/** An address that leads to another one for good. */
export const moved = (path: string, location: string): Row => ({
  path,
  status: 301,
  headers: { location, 'cache-control': anew },
});

/** What is not there: the page that says so. */
export const missing = (path: string): Row => ({
  path,
  status: 404,
  headers: { 'content-type': html, 'cache-control': anew, 'last-modified': null, location: null },
  body: notFoundText,
  dressedAs: '/404.html',
});

/** The same row, but for what these servers cannot do alike. */
export function unlike(row: Row, differences: NonNullable<Row['unlike']>): Row {
  return { ...row, unlike: differences };
}
