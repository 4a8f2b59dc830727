import type { APIRoute } from 'astro';
import { imprint } from '../data/queries.ts';
import { xmlAnswer } from '../feeds/answers.ts';
import { writeOpenSearch } from '../feeds/open-search.ts';

export const GET: APIRoute = ({ locals: { reader, siteUrl } }) =>
  xmlAnswer(writeOpenSearch(imprint(reader), siteUrl));
