import type { APIRoute } from 'astro';
import { sitemapIndex } from '../data/queries.ts';
import { xmlAnswer } from '../feeds/answers.ts';
import { writeSitemapIndex } from '../feeds/sitemap.ts';

export const GET: APIRoute = ({ locals: { reader, siteUrl } }) =>
  xmlAnswer(writeSitemapIndex(sitemapIndex(reader), siteUrl));
