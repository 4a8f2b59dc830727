import type { Form } from '../payload-types.ts';
import type { Fault } from './check-answers.ts';
import { ownNames, type Question, questionsOf } from './questions.ts';

export interface ContactPage {
  form: Form;
  token: string;
  /** What was posted already, so that nobody types it twice */
  values?: Readonly<Record<string, string>>;
  faults?: readonly Fault[];
  /** Said above the form */
  notice?: string;
  status?: number;
}

/** The form as a page of its own that works without script; also what a post gets that has to be looked at again. */
export function answerForm({ form, token, values = {}, faults = [], notice, status = 200 }: ContactPage) {
  const faultOf = (name: string) => faults.find(({ field }) => field === name)?.message ?? null;
  const questions = questionsOf(form).map((question) =>
    fieldOf(question, values[question.name] ?? '', faultOf(question.name)),
  );
  const refusedConsent = faultOf(ownNames.consent);
  return answerPage(
    form.title,
    `${notice ? `<p class="notice" role="alert">${escape(notice)}</p>` : ''}
<form method="post" action="/api/contact/${encodeURIComponent(form.slug)}" accept-charset="utf-8">
<input type="hidden" name="${ownNames.token}" value="${escape(token)}">
<p class="trap" aria-hidden="true"><label>Để trống ô này <input name="${ownNames.trap}" tabindex="-1" autocomplete="off"></label></p>
${questions.join('\n')}
<div class="purpose"><p>${escape(form.purpose)}</p><p>Lời nhắn được lưu ${form.keepDays} ngày rồi tự xóa.</p></div>
<p class="consent"><label><input type="checkbox" name="${ownNames.consent}" value="1" required> <span>${escape(form.consent)}</span></label>${faultText(refusedConsent)}</p>
<p><button>${escape(form.submitButtonLabel || 'Gửi lời nhắn')}</button></p>
</form>`,
    status,
  );
}

function fieldOf(question: Question, value: string, fault: string | null): string {
  const { name, label, required } = question;
  const words = `${escape(label)}${required ? '' : ' <small>(không bắt buộc)</small>'}`;
  return `<p><label for="${escape(name)}">${words}</label>${inputOf(question, value, fault)}${faultText(fault)}</p>`;
}

function inputOf({ name, kind, required, options }: Question, value: string, fault: string | null): string {
  const marks = `id="${escape(name)}" name="${escape(name)}"${required ? ' required' : ''}${fault ? ' aria-invalid="true"' : ''}`;
  if (kind === 'textarea') return `<textarea ${marks} rows="8" maxlength="5000">${escape(value)}</textarea>`;
  if (kind === 'select') {
    const choices = options.map(
      (one) =>
        `<option value="${escape(one.value)}"${one.value === value ? ' selected' : ''}>${escape(one.label)}</option>`,
    );
    return `<select ${marks}><option value="">Xin chọn</option>${choices.join('')}</select>`;
  }
  return `<input ${marks} type="${kind}" maxlength="200" value="${escape(value)}">`;
}

const faultText = (fault: string | null) => (fault ? `<span class="fault">${escape(fault)}</span>` : '');

const style = `:root{color-scheme:light dark}*{box-sizing:border-box}
body{font:1.125rem/1.6 system-ui,sans-serif;max-width:36rem;margin:0 auto;padding:1rem}
label{display:block;font-weight:600}.consent label{display:flex;gap:.75rem;font-weight:400;min-height:44px}
input,textarea,select,button{font:inherit;min-height:44px;padding:.5rem}
input:not([type=checkbox]),textarea,select{width:100%}input[type=checkbox]{flex:none;width:1.5rem;min-height:1.5rem;height:1.5rem}
button{padding:.5rem 1.5rem;font-weight:600}small{font-weight:400}.trap{position:absolute;left:-100vw}
.notice,.fault{color:#b3261e}@media(prefers-color-scheme:dark){.notice,.fault{color:#ffb4ab}}.fault{display:block}
.purpose{border-left:4px solid;padding-left:1rem}`;

/** A page of the contact form; `body` is HTML. */
export function answerPage(title: string, body: string, status: number): Response {
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escape(title)}</title>
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
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
