import type { APIRoute } from 'astro';
import { themePage } from '../../data/queries.ts';
import { cssAnswer, missing } from '../../feeds/answers.ts';

/** The federation's own colours. */
export const GET: APIRoute = ({ locals, params }) => {
  const theme = themePage(locals.reader, `/assets/theme-${params['hash']}.css`);
  return theme === null ? missing() : cssAnswer(theme.css);
};
