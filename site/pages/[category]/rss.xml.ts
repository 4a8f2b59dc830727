import type { APIRoute } from 'astro';
import { newsFeed } from '../../data/queries.ts';
import { missing, rssAnswer } from '../../feeds/answers.ts';
import { buildNewsFeed } from '../../feeds/news-feed.ts';

export const GET: APIRoute = ({ locals, params }) => {
  const news = newsFeed(locals.reader, params.category ?? '');
  return news ? rssAnswer(buildNewsFeed(news, locals.siteUrl).rss2()) : missing();
};
