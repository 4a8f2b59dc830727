import type { Form } from '../payload-types.ts';
import type { Fault } from './check-answers.ts';
import { ownNames, type Question, questionsOf } from './questions.ts';
import { style } from './contact-style.ts';

export interface ContactPage {
  form: Form;
  token: string;
  /** The portal's public address; empty: none. */
  siteUrl: string;
  /** What was posted already, so that nobody types it twice */
  values?: Readonly<Record<string, string>>;
  /** Whether its reader has ticked the consent; never so before that. */
  isAgreed?: boolean;
  faults?: readonly Fault[];
  /** What is wrong, said above the form */
  notice?: string;
  status?: number;
}

/** The form as a page of its own that works without script; also what a post gets that has to be looked at again. */
export function answerForm(page: ContactPage): Response {
  const { form, siteUrl, values, notice = '', status = 200 } = page;
  const isReview = values !== undefined && notice === '';
  const title = isReview ? 'Xem lại lời nhắn' : form.title;
  const body = [
    isReview ? review : '',
    notice ? noticeOf(page, notice) : '',
    formOf(page),
    siteUrl ? `<p><a href="${escape(siteUrl)}/">Về trang chủ cổng thông tin</a></p>` : '',
  ];
  return answerPage(title, body.join('\n'), status, notice ? `Lỗi: ${title}` : title);
}

const review =
  '<p class="review" role="status"><strong>Còn một bước nữa.</strong> Xin đọc lại, sửa nếu cần, rồi bấm nút gửi ở cuối trang.</p>';

function noticeOf({ form, faults = [] }: ContactPage, notice: string): string {
  const ids = new Set(questionsOf(form).map(({ name }) => name));
  const items = faults.map(
    ({ field, message }) =>
      `<li><a href="#${escape(ids.has(field) ? field : ownNames.consent)}">${escape(message)}</a></li>`,
  );
  const list = items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
  return `<div class="notice" role="alert" tabindex="-1" autofocus><p>${escape(notice)}</p>${list}</div>`;
}

function formOf({ form, token, values = {}, faults = [], isAgreed = false }: ContactPage): string {
  const faultOf = (name: string) => faults.find(({ field }) => field === name)?.message ?? null;
  const questions = questionsOf(form).map((question) =>
    fieldOf(question, values[question.name] ?? '', faultOf(question.name)),
  );
  const { consent } = ownNames;
  const refused = faultOf(consent);
  const ticked = isAgreed ? ' checked' : '';
  return `<form method="post" action="/api/contact/${encodeURIComponent(form.slug)}" accept-charset="utf-8">
<input type="hidden" name="${ownNames.token}" value="${escape(token)}">
<p class="trap" aria-hidden="true"><label>Để trống ô này <input name="${ownNames.trap}" tabindex="-1" autocomplete="off"></label></p>
${questions.join('\n')}
<div class="purpose"><p>${escape(form.purpose)}</p><p>Lời nhắn được lưu ${form.keepDays} ngày rồi tự xóa.</p></div>
<p class="consent"><label><input type="checkbox" id="${consent}" name="${consent}" value="1" required${ticked}${marksOf(consent, refused)}> <span>${escape(form.consent)}</span></label>${faultText(consent, refused)}</p>
<p><button>${escape(form.submitButtonLabel || 'Gửi lời nhắn')}</button></p>
</form>`;
}

function fieldOf(question: Question, value: string, fault: string | null): string {
  const { name, label, required } = question;
  const words = `${escape(label)}${required ? '' : ' <small>(không bắt buộc)</small>'}`;
  return `<p><label for="${escape(name)}">${words}</label>${inputOf(question, value, fault)}${faultText(name, fault)}</p>`;
}

function inputOf(question: Question, value: string, fault: string | null): string {
  const { name, kind, required, options, autocomplete } = question;
  const known = autocomplete === null ? '' : ` autocomplete="${escape(autocomplete)}"`;
  const marks = `id="${escape(name)}" name="${escape(name)}"${required ? ' required' : ''}${known}${marksOf(name, fault)}`;
  if (kind === 'textarea') return `<textarea ${marks} rows="8">${escape(value)}</textarea>`;
  if (kind === 'select') {
    const choices = options.map(
      (one) =>
        `<option value="${escape(one.value)}"${one.value === value ? ' selected' : ''}>${escape(one.label)}</option>`,
    );
    return `<select ${marks}><option value="">Xin chọn</option>${choices.join('')}</select>`;
  }
  return `<input ${marks} type="${autocomplete === 'tel' ? 'tel' : kind}" value="${escape(value)}">`;
}

const marksOf = (name: string, fault: string | null) =>
  fault ? ` aria-invalid="true" aria-describedby="${escape(name)}-loi"` : '';

const faultText = (name: string, fault: string | null) =>
  fault ? `<span class="fault" id="${escape(name)}-loi">${escape(fault)}</span>` : '';

/** A page of the contact form; `body` is HTML. */
export function answerPage(title: string, body: string, status: number, headTitle = title): Response {
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escape(headTitle)}</title>
<meta name="robots" content="noindex"><meta name="viewport" content="width=device-width, initial-scale=1">
<style>${style}</style></head><body><main><h1>${escape(title)}</h1>${body}</main></body></html>`;
  return new Response(html, { status, headers });
}

// No `form-action`: browsers would hold the way on to the portal's thanks against it.
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
  // `no-referrer` would also hide from our own endpoint that the form is ours.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
