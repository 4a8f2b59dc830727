import { abbreviatedAt } from './abbreviations.ts';
import type { IndexedEntry } from './indexed-entry.ts';
import { plainOf, spell, wordsOf, type Word } from './words.ts';

/** Where a term stands in an entry: the best place counts. */
export type FieldClass = 0 | 1 | 2;
export const fieldClasses = { title: 0, summary: 1, body: 2 } as const;

/** A filter's label as a term; no word has this sign. */
export const labelTerm = (label: string) => `@${label}`;

/** Capitals joined by hyphens: `NĐ-CP`. Readers leave the hyphen out. */
const codePattern = /\p{Lu}+(?:[-–\u2010\u2011]\p{Lu}+)+/gu;

const codesOf = (text: string) =>
  (text.normalize('NFC').match(codePattern) ?? []).map((code) => spell(code.replace(/\P{Lu}/gu, '')).form);

/** An abbreviation of what stands written out here, and its neighbours. */
function* abbreviatedForms(words: readonly Word[], at: number): Generator<string> {
  for (const { form, length } of abbreviatedAt(words, at)) {
    const [before, after] = [words[at - 1], words[at + length]];
    yield form;
    if (before !== undefined) yield `${before.form} ${form}`;
    if (after !== undefined) yield `${form} ${after.form}`;
  }
}

/**
 * The forms under which an entry is found, each with its best field: every word, every two neighbours (`công đoan``),
 * codes in one word (`NĐ-CP` as `nđcp`), what is usually abbreviated (`bảo hiểm xã hội` as `bhxh`), and the labels.
 */
export function termsOf(entry: Pick<IndexedEntry, 'title' | 'summary' | 'body' | 'labels'>) {
  const terms = new Map<string, FieldClass>();
  const add = (form: string, field: FieldClass) => {
    if (!terms.has(form)) terms.set(form, field);
  };
  for (const label of entry.labels) add(labelTerm(label), 0);
  for (const field of ['title', 'summary', 'body'] as const) {
    for (const text of entry[field]) {
      const words = wordsOf(text);
      words.forEach((word, at) => {
        add(word.form, fieldClasses[field]);
        const before = words[at - 1];
        if (before !== undefined) add(`${before.form} ${word.form}`, fieldClasses[field]);
        for (const form of abbreviatedForms(words, at)) add(form, fieldClasses[field]);
      });
      for (const form of codesOf(text)) add(form, fieldClasses[field]);
    }
  }
  return terms;
}

const plains = new Map<string, string>();
const plainsKept = 200_000;

/** Under which term a form is filed: its plain letters, or the label as it is. */
export function termOf(form: string): string {
  if (form.startsWith('@')) return form;
  const known = plains.get(form);
  if (known !== undefined) return known;
  const plain = plainOf(form);
  if (plains.size >= plainsKept) plains.clear();
  plains.set(form, plain);
  return plain;
}

/** Under which terms a form may be filed: its plain letters, and a single word with marks under itself besides. */
export function termsFiling(form: string): [plain: string] | [plain: string, asTyped: string] {
  const plain = termOf(form);
  return form === plain || form.includes(' ') ? [plain] : [plain, form];
}

/** Which of `2 ** bits` files of a shard holds the term (FNV-1a, its upper bits). */
export function bucketOf(term: string, bits: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < term.length; index++) {
    hash = Math.imul(hash ^ term.charCodeAt(index), 0x01000193);
  }
  // FNV's last step alone leaves the upper bits of short terms alike.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return bits === 0 ? 0 : (hash ^ (hash >>> 12)) >>> (32 - bits);
}
