import type { Where } from 'payload';

import type { Role } from '../access/role-of.ts';

/** Who looks at the desk. */
export interface DeskOwner {
  id: string;
  role: Role;
  /** The categories that an editor works in; null for all. */
  scope: ReadonlySet<string> | null;
}

/** One of the desk's lists. */
export interface DeskList {
  key: string;
  title: string;
  /** Said where the list is empty; without it an empty list is not shown. */
  whenEmpty?: string;
  where: Where;
  /** Whether the newest versions are asked, or what readers have. */
  of: 'drafts' | 'portal';
  sort: string;
  /** The instant that matters to whoever reads the list. */
  time: 'updatedAt' | 'publishedAt' | 'expiresAt' | 'review.submittedAt' | 'review.decidedAt';
  timeWord: string;
}

const lyingMs = 14 * 24 * 60 * 60 * 1000;
const vietnamMs = 7 * 60 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;

/** The lists for somebody, the most pressing first. */
export function desksListsFor(owner: DeskOwner, now: number): DeskList[] {
  return owner.role === 'contributor' ? authorLists(owner, now) : editorLists(owner, now);
}

const state = (...states: string[]): Where => ({ 'review.state': { in: states } });
const mine = ({ id }: DeskOwner): Where => ({ createdBy: { equals: id } });
const iso = (time: number) => new Date(time).toISOString();

/** An editor's categories, and what has none yet. */
function within({ scope }: DeskOwner): Where[] {
  if (scope === null) return [];
  return [{ or: [{ category: { in: [...scope] } }, { category: { exists: false } }] }];
}

function authorLists(owner: DeskOwner, now: number): DeskList[] {
  return [
    returned(owner),
    {
      key: 'sent',
      title: 'Đang chờ duyệt',
      where: { and: [state('submitted'), mine(owner)] },
      of: 'drafts',
      sort: '-updatedAt',
      time: 'review.submittedAt',
      timeWord: 'gửi',
    },
    ownDrafts(owner, 'Bài đang viết của tôi', 'Bạn chưa có bài nào đang viết. Mời bạn bắt đầu một bài mới.'),
    scheduled(now, [mine(owner)]),
    liveToday(now, [mine(owner)]),
  ];
}

function editorLists(owner: DeskOwner, now: number): DeskList[] {
  return [
    {
      key: 'waiting',
      title: 'Chờ tôi duyệt',
      whenEmpty: 'Không có bài nào chờ duyệt. Bạn có thể nghỉ tay một lát.',
      where: { and: [state('submitted'), ...within(owner)] },
      of: 'drafts',
      sort: 'updatedAt',
      time: 'review.submittedAt',
      timeWord: 'gửi',
    },
    returned(owner),
    scheduled(now, within(owner)),
    comingDown(now, within(owner)),
    liveToday(now, within(owner)),
    ownDrafts(owner, 'Bản nháp của tôi'),
    {
      key: 'lying',
      title: 'Bản nháp bỏ quên hơn 14 ngày',
      where: {
        and: [state('draft', 'returned'), { updatedAt: { less_than: iso(now - lyingMs) } }, ...within(owner)],
      },
      of: 'drafts',
      sort: 'updatedAt',
      time: 'updatedAt',
      timeWord: 'sửa',
    },
  ];
}

const returned = (owner: DeskOwner): DeskList => ({
  key: 'returned',
  title: 'Trả lại cho tôi sửa',
  where: { and: [state('returned'), mine(owner)] },
  of: 'drafts',
  sort: '-updatedAt',
  time: 'review.decidedAt',
  timeWord: 'trả lại',
});

const ownDrafts = (owner: DeskOwner, title: string, whenEmpty?: string): DeskList => ({
  key: 'drafts',
  title,
  ...(whenEmpty ? { whenEmpty } : {}),
  where: { and: [state('draft', 'unpublished'), mine(owner)] },
  of: 'drafts',
  sort: '-updatedAt',
  time: 'updatedAt',
  timeWord: 'sửa',
});

const isPublished: Where = { _status: { equals: 'published' } };

const scheduled = (now: number, also: Where[]): DeskList => ({
  key: 'scheduled',
  title: 'Đã hẹn giờ xuất bản',
  where: { and: [{ publishedAt: { greater_than: iso(now) } }, isPublished, ...also] },
  of: 'portal',
  sort: 'publishedAt',
  time: 'publishedAt',
  timeWord: 'lên Cổng',
});

const comingDown = (now: number, also: Where[]): DeskList => ({
  key: 'coming-down',
  title: 'Sắp tự gỡ trong 7 ngày',
  where: {
    and: [
      { expiresAt: { greater_than: iso(now) } },
      { expiresAt: { less_than: iso(now + 7 * dayMs) } },
      isPublished,
      ...also,
    ],
  },
  of: 'portal',
  sort: 'expiresAt',
  time: 'expiresAt',
  timeWord: 'gỡ',
});

const liveToday = (now: number, also: Where[]): DeskList => ({
  key: 'today',
  title: 'Lên Cổng hôm nay',
  whenEmpty: 'Hôm nay chưa có bài nào lên Cổng.',
  where: {
    and: [
      { publishedAt: { greater_than_equal: iso(startOfDay(now)) } },
      { publishedAt: { less_than_equal: iso(now) } },
      isPublished,
      ...also,
    ],
  },
  of: 'portal',
  sort: '-publishedAt',
  time: 'publishedAt',
  timeWord: 'lên Cổng',
});

/** Midnight in Vietnam. */
function startOfDay(now: number): number {
  return Math.floor((now + vietnamMs) / dayMs) * dayMs - vietnamMs;
}
