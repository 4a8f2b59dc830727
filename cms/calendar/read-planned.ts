import type { PayloadRequest } from 'payload';

import { toId, toInstant } from '../feed/snapshots/values.ts';
import type { Planned } from './year-calendar.ts';

/** Campaigns, banners and announcements are few; more than this no calendar could show. */
const most = 500;

const instant = (value: unknown) => {
  const iso = toInstant(value);
  return iso === null ? null : Date.parse(iso);
};

/** Every campaign, banner and announcement that whoever asks may read. */
export async function readPlanned(req: PayloadRequest): Promise<Planned[]> {
  const asUser = {
    depth: 0,
    limit: most,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  } as const;
  const [campaigns, banners, announcements] = await Promise.all([
    req.payload.find({ collection: 'campaigns', joins: false, ...asUser }),
    req.payload.find({ collection: 'banners', ...asUser }),
    req.payload.find({ collection: 'announcements', ...asUser }),
  ]);
  const titles = new Map(campaigns.docs.map(({ id, title }) => [id, title ?? '']));
  return [
    ...campaigns.docs.map((doc): Planned => ({
      ...common(doc),
      kind: 'campaign',
      placement: null,
      campaign: null,
    })),
    ...banners.docs.map((doc): Planned => ({
      ...common(doc),
      kind: 'banner',
      placement: doc.placement ?? 'hero',
      campaign: titles.get(toId(doc.campaign) ?? '') ?? null,
    })),
    ...announcements.docs.map((doc): Planned => ({
      ...common(doc),
      kind: 'announcement',
      placement: null,
      campaign: null,
    })),
  ];
}

interface Windowed {
  id: string;
  title?: string | null;
  _status?: string | null;
  startsAt?: string | null;
  endsAt?: string | null;
}

function common({ id, title, _status, startsAt, endsAt }: Windowed) {
  return {
    id,
    title: title || 'Chưa đặt tên',
    isPublished: _status === 'published',
    startsAt: instant(startsAt),
    endsAt: instant(endsAt),
  };
}
