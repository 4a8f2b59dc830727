import type { APIRoute } from 'astro';
import { newsFeed } from '../data/queries.ts';
import { jsonFeedAnswer, missing } from '../feeds/answers.ts';
import { buildNewsFeed } from '../feeds/news-feed.ts';

export const GET: APIRoute = ({ locals }) => {
  const news = newsFeed(locals.reader, null);
  return news
    ? jsonFeedAnswer(buildNewsFeed({ ...news, self: '/feed.json' }, locals.siteUrl).json1())
    : missing();
};
