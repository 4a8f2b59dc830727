import type { APIRoute } from 'astro';
import { jsonFeedAddress } from '../data/addresses.ts';
import { newsFeed } from '../data/queries.ts';
import { jsonFeedAnswer, missing } from '../feeds/answers.ts';
import { writeJsonFeed } from '../feeds/json-feed.ts';

export const GET: APIRoute = ({ locals: { reader, siteUrl } }) => {
  const news = newsFeed(reader, null);
  return news ? jsonFeedAnswer(writeJsonFeed(news, jsonFeedAddress, siteUrl)) : missing();
};
