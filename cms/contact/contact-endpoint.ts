import type { Endpoint, PayloadRequest } from 'payload';

import type { Clock } from '../clock.ts';
import type { Form } from '../payload-types.ts';
import { shortAddress } from '../review-links/opening.ts';
import { checkAnswers, type Fault } from './check-answers.ts';
import { answerForm, answerPage } from './contact-page.ts';
import { judgeFillToken, makeFillToken, makeReviewToken } from './fill-token.ts';
import { isTicked, ownNames, questionsOf } from './questions.ts';
import { RateLimit } from './rate-limit.ts';
import { type Filled, readPost, type Unreadable } from './read-post.ts';
import { storeSubmission } from './store-submission.ts';

export interface ContactOptions {
  clock: Clock;
  /** Public addresses, without a slash at the end; no portal: the thanks are said here. */
  siteUrl: string;
  cmsUrl: string;
}

/**
 * `/api/contact/<form>`, for everybody: GET shows the form, POST takes it as a plain form or as JSON. What comes from a
 * page of the portal, which is static and holds no token, is shown to be looked over and sent from here.
 */
export function contactEndpoints(options: ContactOptions): Endpoint[] {
  const limit = new RateLimit({ perAddress: 20, inAll: 200 });
  return [
    { method: 'get', path: '/contact/:form', handler: (req) => show(req, options) },
    { method: 'post', path: '/contact/:form', handler: (req) => take(req, options, limit) },
  ];
}

const notThere = () => answerPage('Không có biểu mẫu này', '<p>Xin kiểm tra lại địa chỉ.</p>', 404);

async function show(req: PayloadRequest, { clock, siteUrl }: ContactOptions): Promise<Response> {
  const form = await findForm(req);
  if (!form) return notThere();
  const token = makeFillToken(req.payload.secret, form.slug, clock.now());
  if (/^application\/json\b/.test(req.headers.get('accept') ?? '')) {
    const { title, slug, purpose, keepDays, consent } = form;
    const answer = { title, slug, purpose, keepDays, consent, questions: questionsOf(form), token };
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
  }
  return answerForm({ form, token, siteUrl });
}

const faulty = 'Lời nhắn chưa được gửi. Xin xem lại những chỗ dưới đây.';
const unproven = 'Lời nhắn chưa được gửi. Xin đọc lại rồi bấm nút gửi lần nữa.';
const tooMany = 'Đang có quá nhiều lời nhắn. Xin gửi lại sau một giờ, hoặc gọi điện thoại cho chúng tôi.';

async function take(req: PayloadRequest, options: ContactOptions, limit: RateLimit): Promise<Response> {
  const form = await findForm(req);
  if (!form) return notThere();
  const post = await readPost(req);
  if ('refusal' in post) return refuse(post);
  const { values, wantsJson } = post;
  const now = options.clock.now();
  // Whoever fills in what nobody sees is thanked and forgotten.
  if (values[ownNames.trap]) return thank(form, wantsJson, options);
  const token = values[ownNames.token] ?? '';
  const judgement = judgeFillToken(token, req.payload.secret, form.slug, now);
  const again = (status: number, notice: string, faults: Fault[] = []) =>
    showAgain(req, options, { form, post, judgement, status, notice, faults });
  const { answers, faults } = checkAnswers(questionsOf(form), values);
  if (faults.length > 0) return again(422, faulty, faults);
  if (token === '' && !wantsJson) return again(200, '');
  if (judgement !== 'good') return again(422, unproven);
  if (!limit.take(addressOf(req), now)) return again(429, tooMany);
  await storeSubmission(req, { form, answers, token, now, cmsUrl: options.cmsUrl });
  return thank(form, wantsJson, options);
}

interface Again {
  form: Form;
  post: Filled;
  judgement: ReturnType<typeof judgeFillToken>;
  status: number;
  notice: string;
  faults: Fault[];
}

/** The form with what was typed; ticked only if its sender ticked it on a page of ours. */
function showAgain(req: PayloadRequest, { clock, siteUrl }: ContactOptions, again: Again): Response {
  const { form, post, judgement, status, notice, faults } = again;
  const { values, wantsJson } = post;
  const sent = values[ownNames.token] ?? '';
  const makeToken = sent === '' && !wantsJson ? makeReviewToken : makeFillToken;
  const token = judgement === 'early' ? sent : makeToken(req.payload.secret, form.slug, clock.now());
  if (wantsJson)
    return Response.json({ errors: faults.length > 0 ? faults : [{ message: notice }], token }, { status });
  const isOurs = judgement !== 'void' || req.headers.get('origin') === siteUrl;
  const isAgreed = isOurs && isTicked(values[ownNames.consent]);
  return answerForm({ form, token, siteUrl, values, faults, notice, status, isAgreed });
}

function refuse({ refusal, wantsJson }: Unreadable): Response {
  const message =
    refusal === 413
      ? 'Lời nhắn dài quá. Xin quay lại và rút ngắn; nội dung bạn đã viết vẫn còn ở trang trước.'
      : 'Không đọc được lời nhắn. Xin gửi lại bằng biểu mẫu.';
  if (wantsJson) return Response.json({ errors: [{ message }] }, { status: refusal });
  return answerPage('Lời nhắn chưa được gửi', `<p>${message}</p>`, refusal);
}

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
