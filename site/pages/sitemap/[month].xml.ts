import type { APIRoute } from 'astro';
import { monthSitemap, publisherName } from '../../data/queries.ts';
import { missing, xmlAnswer } from '../../feeds/answers.ts';
import { writeSitemap } from '../../feeds/sitemap.ts';

export const GET: APIRoute = ({ locals: { reader, siteUrl }, params }) => {
  const entries = monthSitemap(reader, params.month ?? '');
  return entries ? xmlAnswer(writeSitemap(entries, siteUrl, publisherName(reader))) : missing();
};
