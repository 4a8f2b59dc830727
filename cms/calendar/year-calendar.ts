/** Which campaigns, banners and announcements are shown when, in one year as it runs in Vietnam. Instants in milliseconds. */
export interface Planned {
  id: string;
  kind: 'campaign' | 'banner' | 'announcement';
  title: string;
  isPublished: boolean;
  /** For banners: where they stand. */
  placement: 'hero' | 'sidebar' | null;
  /** For banners: the campaign that they belong to. */
  campaign: string | null;
  startsAt: number | null;
  endsAt: number | null;
}

export interface YearEntry extends Planned {
  /** The part of the year in which it is shown, each from 0 to 1. */
  from: number;
  to: number;
  phase: 'draft' | 'later' | 'now' | 'past';
  /** Titles of the campaigns that are shown at the same time; for campaigns only. */
  overlaps: string[];
}

export interface YearCalendar {
  year: number;
  entries: YearEntry[];
  /** Where the present instant is, from 0 to 1; null in another year. */
  today: number | null;
}

const vietnamOffset = 7 * 60 * 60 * 1000;
/** The first instant of a year in Vietnam. */
const beginOf = (year: number) => Date.UTC(year, 0) - vietnamOffset;

const kinds: readonly Planned['kind'][] = ['campaign', 'banner', 'announcement'];

/** What is shown in the year, campaigns before banners before announcements, each as they begin. */
export function yearCalendar(planned: Planned[], year: number, now: number): YearCalendar {
  const [begin, end] = [beginOf(year), beginOf(year + 1)];
  const share = (instant: number) => (instant - begin) / (end - begin);
  const inYear = planned
    .filter((one) => meet(one, { startsAt: begin, endsAt: end }))
    .sort(
      (a, b) =>
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
        (a.startsAt ?? 0) - (b.startsAt ?? 0) ||
        a.title.localeCompare(b.title, 'vi'),
    );
  const entries = inYear.map((one) => ({
    ...one,
    from: Math.max(0, share(one.startsAt ?? begin)),
    to: Math.min(1, share(one.endsAt ?? end)),
    phase: phaseOf(one, now),
    overlaps: one.kind === 'campaign' ? inYear.filter(isOverlapping(one)).map(({ title }) => title) : [],
  }));
  return { year, entries, today: now >= begin && now < end ? share(now) : null };
}

const isOverlapping = (one: Planned) => (other: Planned) =>
  other.kind === 'campaign' && other.id !== one.id && meet(one, other);

type Window = Pick<Planned, 'startsAt' | 'endsAt'>;

/** Whether two windows share an instant; an end does not belong to its window. */
function meet(one: Window, other: Window): boolean {
  const [a, b] = [one, other].map(({ startsAt, endsAt }) => [startsAt ?? -Infinity, endsAt ?? Infinity]) as [
    [number, number],
    [number, number],
  ];
  return a[0] < b[1] && b[0] < a[1];
}

function phaseOf({ isPublished, startsAt, endsAt }: Planned, now: number): YearEntry['phase'] {
  if (!isPublished) return 'draft';
  if (startsAt !== null && now < startsAt) return 'later';
  return endsAt !== null && endsAt <= now ? 'past' : 'now';
}
