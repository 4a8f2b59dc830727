import { expect, it } from 'vitest';
import { contactLabels, telephoneAddress } from './contact.ts';

it('calls a number without its spaces, brackets and dots', () => {
  expect(telephoneAddress('(+84) 0000.123 456')).toBe('tel:+840000123456');
});

it('labels in Vietnamese unless another language is asked for', () => {
  expect([contactLabels().phone, contactLabels('en').phone]).toEqual(['Điện thoại', 'Telephone']);
});
