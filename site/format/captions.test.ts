import { expect, test } from 'vitest';
import { sentence } from './captions.ts';

test.each([
  ['Lễ ký', 'Lễ ký.'],
  ['Lễ ký.', 'Lễ ký.'],
  ['Ai đến?', 'Ai đến?'],
  ['Anh nói: “Có.”', 'Anh nói: “Có.”'],
  ['Lễ ký (trái)', 'Lễ ký (trái).'],
])('%s → %s', (caption, shown) => {
  expect(sentence(caption)).toBe(shown);
});
