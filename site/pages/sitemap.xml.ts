import type { APIRoute } from 'astro';
import { publisherName, sitemap } from '../data/queries.ts';
import { xmlAnswer } from '../feeds/answers.ts';
import { writeSitemap } from '../feeds/sitemap.ts';
import { plainPageLinks } from '../layouts/plain-pages.ts';

export const GET: APIRoute = ({ locals: { reader, siteUrl } }) => {
  const plainPages = plainPageLinks.map(({ href }) => ({ href, changedAt: null }));
  return xmlAnswer(writeSitemap([...sitemap(reader), ...plainPages], siteUrl, publisherName(reader)));
};
