import type { PayloadRequest, Where } from 'payload';

import { categoryScope } from '../access/category-scope.ts';
import { roleOf } from '../access/role-of.ts';
import { type DeskList, desksListsFor } from './desk-lists.ts';

export interface DeskRow {
  id: string;
  title: string;
  category: string | null;
  author: string | null;
  time: string | null;
  picture: string | null;
  note: string | null;
}

export interface FilledList extends Pick<DeskList, 'key' | 'title' | 'whenEmpty' | 'timeWord'> {
  rows: DeskRow[];
  total: number;
}

/** How many rows of a list are shown; the rest is counted. */
export const rowsShown = 8;

/** The desk of the user of `req`, filled. */
export async function readDesk(req: PayloadRequest, now: number): Promise<FilledList[]> {
  const role = roleOf(req);
  if (!req.user || role === null) return [];
  const lists = desksListsFor({ id: req.user.id, role, scope: await categoryScope(req) }, now);
  const filled = await Promise.all(lists.map((list) => fill(list, req)));
  return filled.filter(({ total, whenEmpty }) => total > 0 || whenEmpty !== undefined);
}

async function fill(list: DeskList, req: PayloadRequest): Promise<FilledList> {
  const where: Where = { and: [list.where, { deletedAt: { exists: false } }] };
  const { docs, totalDocs } = await req.payload.find({
    collection: 'articles',
    where,
    draft: list.of === 'drafts',
    sort: list.sort,
    limit: rowsShown,
    depth: 1,
    overrideAccess: false,
    select: {
      title: true,
      category: true,
      cover: true,
      createdBy: true,
      publishedAt: true,
      expiresAt: true,
      updatedAt: true,
      review: true,
    },
    populate: {
      categories: { title: true },
      users: { name: true },
      media: { thumbnailURL: true, sizes: true },
    },
    req,
  });
  const { key, title, whenEmpty, timeWord } = list;
  const rows = docs.map((doc) => toRow(doc, list));
  return { key, title, timeWord, rows, total: totalDocs, ...(whenEmpty ? { whenEmpty } : {}) };
}

type Stored = Record<string, unknown> & { id: string };

function toRow(doc: object, { key, time }: DeskList): DeskRow {
  const { id, title, category, createdBy, cover, review, ...rest } = doc as Stored;
  const { note, submittedAt, decidedAt } = (review ?? {}) as Record<string, unknown>;
  const times: Record<string, unknown> = {
    ...rest,
    'review.submittedAt': submittedAt,
    'review.decidedAt': decidedAt,
  };
  return {
    id,
    title: text(title) ?? 'Bài chưa có tiêu đề',
    category: part(category, 'title'),
    author: part(createdBy, 'name'),
    time: text(times[time]),
    picture: part(cover, 'thumbnailURL'),
    note: key === 'returned' ? text(note) : null,
  };
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

function part(value: unknown, name: string): string | null {
  return value !== null && typeof value === 'object' ? text((value as Record<string, unknown>)[name]) : null;
}
