import type { Endpoint, PayloadRequest } from 'payload';

import type { Clock } from '../clock.ts';
import type { Form } from '../payload-types.ts';
import { shortAddress } from '../review-links/opening.ts';
import { checkAnswers } from './check-answers.ts';
import { answerForm, answerPage } from './contact-page.ts';
import { isFilledByPerson, makeFillToken } from './fill-token.ts';
import { ownNames, questionsOf } from './questions.ts';
import { RateLimit } from './rate-limit.ts';
import { readPost } from './read-post.ts';
import { storeSubmission } from './store-submission.ts';

export interface ContactOptions {
  clock: Clock;
  /** Public addresses, without a slash at the end; no portal: the thanks are said here. */
  siteUrl: string;
  cmsUrl: string;
}

/**
 * `/api/contact/<form>`, for everybody: GET shows the form, POST takes it as a plain form or as JSON. A post from
 * elsewhere (the portal's pages are static and hold no token) is shown once more and sent from here.
 */
export function contactEndpoints(options: ContactOptions): Endpoint[] {
  const limit = new RateLimit({ perAddress: 20, inAll: 200 });
  return [
    { method: 'get', path: '/contact/:form', handler: (req) => show(req, options) },
    { method: 'post', path: '/contact/:form', handler: (req) => take(req, options, limit) },
  ];
}

const notThere = () => answerPage('Không có biểu mẫu này', '<p>Xin kiểm tra lại địa chỉ.</p>', 404);

async function show(req: PayloadRequest, { clock }: ContactOptions): Promise<Response> {
  const form = await findForm(req);
  if (!form) return notThere();
  const token = makeFillToken(req.payload.secret, form.slug, clock.now());
  if (/^application\/json\b/.test(req.headers.get('accept') ?? '')) {
    const { title, slug, purpose, keepDays, consent } = form;
    const answer = { title, slug, purpose, keepDays, consent, questions: questionsOf(form), token };
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
  }
  return answerForm({ form, token });
}

async function take(req: PayloadRequest, options: ContactOptions, limit: RateLimit): Promise<Response> {
  const form = await findForm(req);
  if (!form) return notThere();
  const post = await readPost(req);
  if ('refusal' in post) return Response.json(unreadable, { status: post.refusal });
  const { values, wantsJson } = post;
  const now = options.clock.now();
  // Whoever fills in what nobody sees is thanked and forgotten.
  if (values[ownNames.trap]) return thank(form, wantsJson, options);
  const again = (status: number, notice: string, faults: ReturnType<typeof checkAnswers>['faults'] = []) => {
    const token = makeFillToken(req.payload.secret, form.slug, now);
    return wantsJson
      ? Response.json({ errors: faults.length > 0 ? faults : [{ message: notice }], token }, { status })
      : answerForm({ form, token, values, faults, notice, status });
  };
  const { answers, faults } = checkAnswers(questionsOf(form), values);
  if (faults.length > 0) return again(422, 'Lời nhắn chưa được gửi. Xin xem lại những chỗ dưới đây.', faults);
  const token = values[ownNames.token] ?? '';
  if (!isFilledByPerson(token, req.payload.secret, form.slug, now))
    return again(422, 'Lời nhắn chưa được gửi. Xin đọc lại, đánh dấu đồng ý rồi bấm nút gửi lần nữa.');
  if (!limit.take(addressOf(req), now))
    return again(429, 'Đang có quá nhiều lời nhắn. Xin gửi lại sau một giờ.');
  await storeSubmission(req, { form, answers, token, now, cmsUrl: options.cmsUrl });
  return thank(form, wantsJson, options);
}

const unreadable = { errors: [{ message: 'Không đọc được lời nhắn. Xin gửi lại bằng biểu mẫu.' }] };

async function findForm(req: PayloadRequest): Promise<Form | null> {
  const { form } = req.routeParams as { form: string };
  const { docs } = await req.payload.find({
    collection: 'forms',
    where: { slug: { equals: form } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  });
  return docs[0] ?? null;
}

function thank(form: Form, wantsJson: boolean, { siteUrl }: ContactOptions): Response {
  if (wantsJson) return Response.json({ ok: true });
  if (siteUrl === '')
    return answerPage('Đã gửi lời nhắn', '<p>Cảm ơn bạn. Chúng tôi sẽ sớm trả lời.</p>', 200);
  return new Response(null, { status: 303, headers: { location: siteUrl + form.thanksPath } });
}

/** The address that the nearest proxy saw; those before it can be made up. */
function addressOf(req: PayloadRequest): string {
  const last = req.headers.get('x-forwarded-for')?.split(',').at(-1) ?? '';
  return shortAddress(last.trim());
}
