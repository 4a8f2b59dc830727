import type { APIRoute } from 'astro';
import { securityContact } from '../../data/queries.ts';
import { textAnswer } from '../../feeds/answers.ts';
import { writeSecurityText } from '../../feeds/security-text.ts';

export const GET: APIRoute = ({ locals: { reader, siteUrl } }) =>
  textAnswer(writeSecurityText(securityContact(reader), siteUrl));
