import type { WordByline } from './byline.ts';
import type { Block } from './blocks.ts';

/** A text that the article has no place for, and why. */
export interface Unplaced {
  text: string;
  reason: string;
}

/** Something recognised on thin grounds: a person should look at it. */
export interface Doubt {
  /** `title`, `sapo`, `dateline`, `bylines`, `source` or `picture:N` */
  field: string;
  message: string;
}

export interface RecognisedPicture {
  /** Place in the list of the file's pictures, from 0. */
  picture: number;
  alt: string;
  caption: string;
  credit: string;
}

/** What the steps of the recognition pass on; each takes what it knows out of `blocks`. */
export interface Draft {
  blocks: Block[];
  title: string;
  sapo: string;
  dateline: string;
  bylines: WordByline[];
  sourceName: string;
  pictures: Map<number, RecognisedPicture>;
  unplaced: Unplaced[];
  doubts: Doubt[];
  /** Words that are kept nowhere because they only say what the rest is: “Ảnh:”, “Tin, ảnh:”, “CTV”. */
  labels: string[];
  /** Captions that the file prints twice. */
  repeated: string[];
}

export function newDraft(blocks: Block[]): Draft {
  return {
    blocks,
    title: '',
    sapo: '',
    dateline: '',
    bylines: [],
    sourceName: '',
    pictures: new Map(),
    unplaced: [],
    doubts: [],
    labels: [],
    repeated: [],
  };
}

/** The blocks without some of them. */
export function without(blocks: Block[], gone: readonly Block[]): Block[] {
  return blocks.filter((block) => !gone.includes(block));
}
