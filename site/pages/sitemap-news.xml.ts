import type { APIRoute } from 'astro';
import { newsSitemap, publisherName } from '../data/queries.ts';
import { xmlAnswer } from '../feeds/answers.ts';
import { writeSitemap } from '../feeds/sitemap.ts';

export const GET: APIRoute = ({ locals: { reader, siteUrl } }) =>
  xmlAnswer(writeSitemap(newsSitemap(reader), siteUrl, publisherName(reader)));
