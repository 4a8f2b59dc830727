import type { APIRoute } from 'astro';
import { atomAddress } from '../data/addresses.ts';
import { newsFeed } from '../data/queries.ts';
import { atomAnswer, missing } from '../feeds/answers.ts';
import { writeAtom } from '../feeds/atom.ts';

export const GET: APIRoute = ({ locals: { reader, siteUrl } }) => {
  const news = newsFeed(reader, null);
  return news ? atomAnswer(writeAtom(news, atomAddress, siteUrl)) : missing();
};
