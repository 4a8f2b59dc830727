import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Quicker than this nobody fills a form in; a page that was open for longer is asked to be sent once more. */
const shortestMs = 3000;
const longestMs = 24 * 60 * 60_000;

/** Proof that a form was shown at an instant: `<milliseconds>.<chance>.<signature>`. */
export function makeFillToken(secret: string, form: string, now: number): string {
  const shown = `${now}.${randomBytes(12).toString('base64url')}`;
  return `${shown}.${sign(secret, form, shown)}`;
}

/** Whether the form was shown by us, long enough ago for a person and not too long ago. */
export function isFilledByPerson(token: string, secret: string, form: string, now: number): boolean {
  const [at = '', chance = '', signature = ''] = token.split('.');
  const right = Buffer.from(sign(secret, form, `${at}.${chance}`));
  const given = Buffer.from(signature);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return false;
  const age = now - Number(at);
  return age >= shortestMs && age <= longestMs;
}

function sign(secret: string, form: string, shown: string): string {
  return createHmac('sha256', secret).update(`contact/${form}/${shown}`).digest('base64url');
}
