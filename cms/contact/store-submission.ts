import { createHash } from 'node:crypto';
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

import { queueMail } from '../mail/queue-mail.ts';
import type { Form } from '../payload-types.ts';
import { contactLetter } from './contact-letter.ts';
import { questionsOf } from './questions.ts';

interface Submission {
  form: Form;
  answers: Readonly<Record<string, string>>;
  token: string;
  now: number;
  cmsUrl: string;
}

const dayMs = 24 * 60 * 60_000;

/** Stores what was sent, with the promise under which it was given, and the mail that tells of it; once a token. */
export async function storeSubmission(req: PayloadRequest, submission: Submission): Promise<void> {
  await initTransaction(req);
  try {
    await storeOnce(req, submission);
    await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

async function storeOnce(
  req: PayloadRequest,
  { form, answers, token, now, cmsUrl }: Submission,
): Promise<void> {
  const key = createHash('sha256').update(token).digest('hex');
  const { totalDocs } = await req.payload.count({
    collection: 'form-submissions',
    where: { token: { equals: key } },
    req,
  });
  if (totalDocs > 0) return;
  const { id } = await req.payload.create({
    collection: 'form-submissions',
    data: {
      form: form.id,
      formTitle: form.title,
      // As it was asked: the form may change later.
      submissionData: questionsOf(form).flatMap(({ name, label }) => {
        const value = answers[name];
        return value === undefined ? [] : { field: label, value };
      }),
      purpose: form.purpose,
      consent: form.consent,
      keepUntil: new Date(now + form.keepDays * dayMs).toISOString(),
      token: key,
    },
    depth: 0,
    req,
  });
  const to = form.notify || (await officeAddress(req));
  if (!to) return;
  const url = `${cmsUrl}/admin/collections/form-submissions/${id}`;
  await queueMail(req, { to, letter: contactLetter(form.title, url), key: `contact:${id}` });
}

async function officeAddress(req: PayloadRequest): Promise<string | null> {
  const { email } = await req.payload.findGlobal({ slug: 'site-settings', depth: 0, req });
  return email ?? null;
}
