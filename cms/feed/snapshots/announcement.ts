import type { Announcement as StoredAnnouncement } from '../../payload-types.ts';
import type { Announcement } from '../wire.ts';
import { toInstant, toText } from './values.ts';

/** The published form of an announcement. */
export function announcementSnapshot(announcement: StoredAnnouncement): Announcement {
  const { id, kind, title, text, link, startsAt, endsAt } = announcement;
  return {
    id,
    kind: kind ?? 'urgent',
    title: title ?? '',
    text: toText(text),
    link: toText(link),
    startsAt: toInstant(startsAt),
    endsAt: toInstant(endsAt),
  };
}
