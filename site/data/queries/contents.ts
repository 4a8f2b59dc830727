import type { ContentsSection } from '../models.ts';
import type { Heading } from '../reader.ts';

/** Fewer sections than this are found by scrolling; in a long text one fewer is worth a list. */
const enough = 4;
const longText = 1000;
/** A longer list is folded up, and one longer still names the sections alone. */
const shownOpen = 8;
const shownWhole = 40;

export interface Contents {
  sections: ContentsSection[];
  /** Whether the list is unfolded at first. */
  open: boolean;
}

/** The table of contents of a text; null when it needs none. */
export function contentsOf(headings: Heading[], words: number): Contents | null {
  const sections: ContentsSection[] = [];
  for (const { depth, text, anchor } of headings) {
    if (depth === 2) sections.push({ text, anchor, parts: [] });
    else sections.at(-1)?.parts.push({ text, anchor });
  }
  if (sections.length < (words < longText ? enough : enough - 1)) return null;
  const whole = headings.length <= shownWhole;
  return {
    sections: whole ? sections : sections.map((section) => ({ ...section, parts: [] })),
    open: (whole ? headings : sections).length <= shownOpen,
  };
}
