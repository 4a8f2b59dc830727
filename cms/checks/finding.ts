import { createHash } from 'node:crypto';

/** One thing that a check has found; texts are Vietnamese, for the editor. */
export interface Finding {
  /** Stable name of the rule that spoke. */
  code: FindingCode;
  /** `stop`: nobody publishes with it. `warn`: an editor may pass it with a reason. */
  level: 'stop' | 'warn';
  /** Path of the form's field to which the editor should go. */
  field: string;
  message: string;
  /** What to do about it. */
  advice: string;
  /** Identifier of the medium in question, if it is one. */
  media?: string;
  /** The save itself mends it: it never holds a publication up and asks for no reason. */
  mended?: true;
  /** Somebody has given a reason for exactly this warning before. */
  passed?: true;
}

export type FindingCode =
  | 'missing-title'
  | 'missing-category'
  | 'missing-sapo'
  | 'empty-body'
  | 'missing-alt'
  | 'missing-caption'
  | 'lost-picture'
  | 'dead-link'
  | 'source-name'
  | 'source-time'
  | 'source-author'
  | 'source-too-soon'
  | 'capital-title'
  | 'not-nfc'
  | 'personal-data';

/** Recognises a warning that was passed once, as long as it says the same; tells nothing of its content. */
export function keyOf({ code, field, message }: Finding): string {
  return `${code}-${createHash('sha256').update(`${field}\n${message}`).digest('hex').slice(0, 12)}`;
}
