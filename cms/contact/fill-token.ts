import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Quicker than this nobody fills a form in; a page that was open for longer is asked to be sent once more. */
const shortestMs = 3000;
const longestMs = 24 * 60 * 60_000;

/** For what was filled in on a page without a token: its reader only looks it over. */
const shortestReviewMs = 1000;

/** Proof that a form was shown at an instant: `<milliseconds>.<chance>.<signature>`. */
export function makeFillToken(secret: string, form: string, now: number): string {
  const shown = `${now}.${randomBytes(12).toString('base64url')}`;
  return `${shown}.${sign(secret, form, shown)}`;
}

/** The same for a form that comes back filled in. */
export function makeReviewToken(secret: string, form: string, now: number): string {
  return makeFillToken(secret, form, now - shortestMs + shortestReviewMs);
}

/**
 * `good`: the form was shown by us, long enough ago for a person and not too long ago. `early`: it will be good in a
 * moment. `void`: it never will, or there is none.
 */
export function judgeFillToken(
  token: string,
  secret: string,
  form: string,
  now: number,
): 'good' | 'early' | 'void' {
  const [at = '', chance = '', signature = ''] = token.split('.');
  const right = Buffer.from(sign(secret, form, `${at}.${chance}`));
  const given = Buffer.from(signature);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return 'void';
  const age = now - Number(at);
  if (age > longestMs) return 'void';
  return age >= shortestMs ? 'good' : 'early';
}

function sign(secret: string, form: string, shown: string): string {
  return createHmac('sha256', secret).update(`contact/${form}/${shown}`).digest('base64url');
}
