import { questionsOf } from '../../contact/questions.ts';
import type { Form } from '../../payload-types.ts';
import type { PublishedForm } from '../wire.ts';

/** What readers see of a form; whom its messages are told to is nobody's business. */
export function formSnapshot(form: Form): PublishedForm {
  const { id, slug, title, submitButtonLabel, purpose, keepDays, consent } = form;
  const submitLabel = submitButtonLabel || 'Gửi lời nhắn';
  return { id, slug, title, questions: questionsOf(form), submitLabel, purpose, keepDays, consent };
}
