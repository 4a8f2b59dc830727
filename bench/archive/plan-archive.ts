/** What the archive consists of, as a function of a seed and a number, before any database is involved. */
import { seeded, type Random } from '../../content/demo/pictures/random.ts';
import { speak } from '../text/grammar.ts';
import { datelines } from '../text/vocabulary/places.ts';
import { leaderRoles, manNames, units, womanNames } from '../text/vocabulary/people.ts';
import { tagScopes, tagSubjects } from '../text/vocabulary/tags.ts';
import { writeArticle, type ArticleText } from '../text/write-article.ts';
import { categoryPlans } from './categories.ts';

export interface ArticlePlan extends ArticleText {
  number: number;
  /** Slug of its category. */
  category: string;
  tags: string[];
  byline: { name: string; role: string | null; unit: string; isContributor: boolean };
  dateline: string | null;
  source: { name: string; url: string; publishedAt: string } | null;
  /** Number of its cover among the pictures, or null. */
  cover: number | null;
  /** Numbers of older articles that it points to. */
  related: number[];
  featured: boolean;
  pinned: boolean;
  /** ISO 8601, whole minutes. */
  publishedAt: string;
}

export interface ArchivePlan {
  seed: string;
  size: number;
  pictures: number;
  /** The newest article is a little older than this; milliseconds. */
  until: number;
}

const minute = 60_000;
const span = 10 * 365 * 24 * 60 * minute;

/** Article `number` (0: the oldest) of the archive. */
export function planArticle(archive: ArchivePlan, number: number): ArticlePlan {
  const random = seeded(`${archive.seed}:${number}`);
  const publishedAt = planMoment(archive, number, random);
  const isContributor = random.chance(0.2);
  return {
    ...writeArticle(archive.seed, number),
    number,
    category: random.pick(categoryPlans).slug,
    tags: planTags(random),
    byline: {
      name: speak(random.chance(0.5) ? womanNames : manNames, random),
      role: isContributor ? null : random.pick(leaderRoles),
      unit: random.pick(units),
      isContributor,
    },
    dateline: random.chance(0.5) ? random.pick(datelines) : null,
    source: random.chance(0.1) ? planSource(publishedAt, number) : null,
    cover: random.chance(0.4) ? random.int(0, archive.pictures - 1) : null,
    related: number > 0 && random.chance(0.1) ? [random.int(Math.max(0, number - 500), number - 1)] : [],
    featured: number % 200 === 199,
    pinned: number % 500 === 499,
    publishedAt: new Date(publishedAt).toISOString(),
  };
}

/** All of them, one at a time, the oldest first. */
export function* planArticles(archive: ArchivePlan): Generator<ArticlePlan> {
  for (let number = 0; number < archive.size; number++) yield planArticle(archive, number);
}

/** Evenly spread over ten years, a little off the beat. */
function planMoment({ size, until }: ArchivePlan, number: number, random: Random): number {
  const step = span / size;
  const moment = until - (size - number) * step + random.range(0, 0.9) * step;
  return Math.min(Math.floor(moment / minute) * minute, until - minute);
}

/** 3.5 of 700 tags on average: each stands on 0.5 % of the articles. */
function planTags(random: Random): string[] {
  const tags = Array.from(
    { length: random.int(2, 5) },
    () => `${random.pick(tagSubjects)} ${random.pick(tagScopes)}`,
  );
  return [...new Set(tags)];
}

function planSource(publishedAt: number, number: number): NonNullable<ArticlePlan['source']> {
  return {
    name: 'Báo Lao động Lam Giang',
    url: `https://baolaodonglamgiang.example/tin/${number}`,
    publishedAt: new Date(publishedAt - 90 * minute).toISOString(),
  };
}
