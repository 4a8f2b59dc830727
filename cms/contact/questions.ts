import type { Form } from '../payload-types.ts';

/** One thing that a form asks for, as the contact page and the check of the answers need it. */
export interface Question {
  name: string;
  label: string;
  kind: 'text' | 'textarea' | 'email' | 'select';
  required: boolean;
  options: { label: string; value: string }[];
}

/** Names that the contact page itself posts; a question called the same could not be told from them. */
export const ownNames = { consent: 'dong_y', token: 'ma', trap: 'website' } as const;

export function questionsOf(form: Pick<Form, 'fields'>): Question[] {
  return (form.fields ?? []).flatMap((block) => {
    const { name, label, required, blockType: kind } = block;
    const options = block.blockType === 'select' ? (block.options ?? []) : [];
    return {
      name,
      label: label || name,
      kind,
      required: required === true,
      options: options.map(({ label: words, value }) => ({ label: words, value })),
    };
  });
}
