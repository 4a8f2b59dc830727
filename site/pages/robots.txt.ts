import type { APIRoute } from 'astro';
import { textAnswer } from '../feeds/answers.ts';

export const GET: APIRoute = ({ locals: { siteUrl } }) =>
  textAnswer(
    `User-agent: *\nDisallow: /fragments/\n\nSitemap: ${siteUrl}/sitemap.xml\nSitemap: ${siteUrl}/sitemap-index.xml\n`,
  );
