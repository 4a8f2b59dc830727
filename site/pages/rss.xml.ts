import type { APIRoute } from 'astro';
import { feedAddress } from '../data/addresses.ts';
import { newsFeed } from '../data/queries.ts';
import { missing, rssAnswer } from '../feeds/answers.ts';
import { writeRss } from '../feeds/rss.ts';

export const GET: APIRoute = ({ locals: { reader, siteUrl } }) => {
  const news = newsFeed(reader, null);
  return news ? rssAnswer(writeRss(news, feedAddress, siteUrl)) : missing();
};
