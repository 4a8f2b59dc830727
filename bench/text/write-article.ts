/** Realistic Vietnamese union news from a seed: every article can be written alone, and is always the same. */
import { seeded, type Random } from '../../content/demo/pictures/random.ts';
import { say, speak } from './grammar.ts';
import {
  attributions,
  backgrounds,
  clauses,
  connectives,
  endings,
  openings,
  quotes,
  reports,
  sapos,
  stories,
} from './vocabulary/sentences.ts';
import { listItems, subheads, titles, titleTails } from './vocabulary/titles.ts';

export type TextBlock =
  { kind: 'paragraph' | 'subhead' | 'quotation'; text: string } | { kind: 'list'; items: string[] };

export interface ArticleText {
  title: string;
  sapo: string;
  body: TextBlock[];
}

/** Words of a body, before the ending is written: a section adds up to 180 more, so no body has over 900. */
const wanted = { from: 400, to: 660 };

/** The text of one article: a body of 400 to 900 words in sections, with quotations and now and then a list. */
export function writeArticle(seed: string, number: number): ArticleText {
  const random = seeded(`${seed}/${number}`);
  const body: TextBlock[] = [paragraph([say(openings, random), ...sentences(2, random)])];
  const target = random.int(wanted.from, wanted.to);
  for (let words = countWords(body); words < target;) {
    const section = writeSection(random);
    words += countWords(section);
    body.push(...section);
  }
  body.push(paragraph([sentence(random), say(endings, random)]));
  return { title: writeTitle(random), sapo: say(sapos, random), body };
}

function writeTitle(random: Random): string {
  const title = say(titles, random);
  return title.length > 75 || title.endsWith('?') ? title : `${title} – ${speak(titleTails, random)}`;
}

/** Words of a text as Vietnamese counts them: syllables between spaces. */
export function countWords(body: readonly TextBlock[]): number {
  const texts = body.flatMap((block) => (block.kind === 'list' ? block.items : [block.text]));
  return texts.reduce((sum, text) => sum + text.split(' ').length, 0);
}

function writeSection(random: Random): TextBlock[] {
  const section: TextBlock[] = [];
  if (random.chance(0.55)) section.push({ kind: 'subhead', text: say(subheads, random) });
  section.push(paragraph(sentences(random.int(2, 3), random)));
  if (random.chance(0.45)) section.push(...quotation(random));
  else if (random.chance(0.2)) section.push(list(random));
  return section;
}

function paragraph(texts: string[]): TextBlock {
  return { kind: 'paragraph', text: texts.join(' ') };
}

function sentences(count: number, random: Random): string[] {
  return Array.from({ length: count }, () => sentence(random));
}

function sentence(random: Random): string {
  const roll = random.next();
  if (roll < 0.45) return say(reports, random);
  if (roll < 0.6) return say(backgrounds, random);
  if (roll < 0.8) return say(stories, random);
  return `${random.pick(connectives)} ${speak(clauses, random)}`;
}

function quotation(random: Random): TextBlock[] {
  const said: TextBlock = { kind: 'quotation', text: `“${say(quotes, random)}”` };
  return [said, paragraph([say(attributions, random), sentence(random)])];
}

function list(random: Random): TextBlock {
  const items = new Set(Array.from({ length: random.int(3, 5) }, () => say(listItems, random)));
  return { kind: 'list', items: [...items] };
}
