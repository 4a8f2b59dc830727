import type { APIRoute } from 'astro';
import { categoryFeedAddress } from '../../data/addresses.ts';
import { newsFeed } from '../../data/queries.ts';
import { missing, rssAnswer } from '../../feeds/answers.ts';
import { writeRss } from '../../feeds/rss.ts';

export const GET: APIRoute = ({ locals: { reader, siteUrl }, params: { category = '' } }) => {
  const news = newsFeed(reader, category);
  return news ? rssAnswer(writeRss(news, categoryFeedAddress(category), siteUrl)) : missing();
};
