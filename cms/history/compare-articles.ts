import { compareTexts, type Part } from './compare-texts.ts';
import { readableFields } from './readable-fields.ts';

export interface FieldComparison {
  label: string;
  /** Whether both say the same. */
  same: boolean;
  parts: Part[];
}

type Document = Record<string, unknown>;

/** Field by field what a reader of both would see; fields that are empty in both are left out. */
export function compareArticles(before: Document, after: Document): FieldComparison[] {
  return readableFields.flatMap(({ label, read }) => {
    const [old, fresh] = [read(before), read(after)];
    if (old === '' && fresh === '') return [];
    return [{ label, same: old === fresh, parts: compareTexts(old, fresh) }];
  });
}
