import type { APIRoute } from 'astro';
import { imprint } from '../data/queries.ts';
import { textAnswer } from '../feeds/answers.ts';
import { writeHumansText } from '../feeds/humans-text.ts';

export const GET: APIRoute = ({ locals: { reader, siteUrl } }) =>
  textAnswer(writeHumansText(imprint(reader), siteUrl));
