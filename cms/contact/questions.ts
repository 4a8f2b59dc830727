import type { Form } from '../payload-types.ts';

/** One thing that a form asks for, as the contact page and the check of the answers need it. */
export interface Question {
  name: string;
  label: string;
  kind: 'text' | 'textarea' | 'email' | 'select';
  required: boolean;
  options: { label: string; value: string }[];
  /** Value of the attribute `autocomplete`, so that browsers can offer what they know of their user. */
  autocomplete: string | null;
}

/** Names that the contact page itself posts; a question called the same could not be told from them. */
export const ownNames = { consent: 'dong_y', token: 'ma', trap: 'website' } as const;

export const isTicked = (value: string | undefined) => ['1', 'on', 'true'].includes(value ?? '');

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
      autocomplete: autocompleteOf(name, kind),
    };
  });
}

/** By the names that the newsroom's own forms use. */
const known: Readonly<Record<string, string>> = {
  ho_ten: 'name',
  dien_thoai: 'tel',
  thu: 'email',
  don_vi: 'organization',
  dia_chi: 'street-address',
};

function autocompleteOf(name: string, kind: Question['kind']): string | null {
  return known[name] ?? (kind === 'email' ? 'email' : null);
}
