import type { APIRoute } from 'astro';
import { publisherName, sitemap } from '../data/queries.ts';
import { xmlAnswer } from '../feeds/answers.ts';
import { writeSitemap } from '../feeds/sitemap.ts';

export const GET: APIRoute = ({ locals: { reader, siteUrl } }) =>
  xmlAnswer(writeSitemap(sitemap(reader), siteUrl, publisherName(reader)));
