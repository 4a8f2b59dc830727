import type { ContactFormView } from '../models.ts';
import type { ContentReader, SharedValues } from '../reader.ts';

/** How the federation can be reached. */
export function contactDetails(reader: ContentReader): SharedValues['site'] {
  return reader.shared('site', '');
}

/**
 * A form of the newsroom's, or null when there is none of that name.
 * @param cmsUrl the newsroom's public address without a slash at the end
 */
export function contactForm(reader: ContentReader, slug: string, cmsUrl: string): ContactFormView | null {
  const form = reader.form(slug);
  if (form === null) return null;
  const { title, purpose, keepDays, consent } = form;
  const questions = form.questions.map((question) => ({
    ...question,
    type: question.autocomplete === 'tel' ? ('tel' as const) : question.kind,
    fieldId: `${slug}-${question.name}`,
  }));
  const { phone, email } = reader.shared('site', '');
  const action = `${cmsUrl}/api/contact/${slug}`;
  return { slug, action, title, questions, purpose, keepDays, consent, phone, email };
}
