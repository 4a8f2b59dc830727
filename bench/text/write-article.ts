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
import { asides, themes } from './vocabulary/themes.ts';
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

/** What the sentences of one article are made of: its chance, and the asides of its own themes. */
interface Pen {
  random: Random;
  mine: readonly string[];
}

/** The text of one article: a body of 400 to 900 words in sections, with quotations and now and then a list. */
export function writeArticle(seed: string, number: number): ArticleText {
  const random = seeded(`${seed}/${number}`);
  const pen = { random, mine: [...asidesOf(random), ...asidesOf(random)] };
  const body: TextBlock[] = [paragraph([say(openings, random), ...sentences(2, pen)])];
  const target = random.int(wanted.from, wanted.to);
  for (let words = countWords(body); words < target;) {
    const section = writeSection(pen);
    words += countWords(section);
    body.push(...section);
  }
  body.push(paragraph([sentence(pen), say(endings, random)]));
  return { title: writeTitle(random), sapo: say(sapos, random), body };
}

const themeNames = Object.keys(themes);

function asidesOf(random: Random): string[] {
  const theme = random.pick(themeNames);
  return asides.map((template) => template.replaceAll('{thing}', `{thing:${theme}}`));
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

function writeSection(pen: Pen): TextBlock[] {
  const { random } = pen;
  const section: TextBlock[] = [];
  if (random.chance(0.55)) section.push({ kind: 'subhead', text: say(subheads, random) });
  section.push(paragraph(sentences(random.int(2, 3), pen)));
  if (random.chance(0.35)) section.push(...quotation(pen));
  else if (random.chance(0.2)) section.push(list(random));
  return section;
}

function paragraph(texts: string[]): TextBlock {
  return { kind: 'paragraph', text: texts.join(' ') };
}

function sentences(count: number, pen: Pen): string[] {
  return Array.from({ length: count }, () => sentence(pen));
}

function sentence({ random, mine }: Pen): string {
  const roll = random.next();
  if (roll < 0.6) return say(mine, random);
  if (roll < 0.75) return say(reports, random);
  if (roll < 0.81) return say(backgrounds, random);
  if (roll < 0.9) return say(stories, random);
  return `${random.pick(connectives)} ${speak(clauses, random)}`;
}

function quotation(pen: Pen): TextBlock[] {
  const { random } = pen;
  const said: TextBlock = { kind: 'quotation', text: `“${say(quotes, random)}”` };
  return [said, paragraph([say(attributions, random), sentence(pen)])];
}

function list(random: Random): TextBlock {
  const items = new Set(Array.from({ length: random.int(3, 5) }, () => say(listItems, random)));
  return { kind: 'list', items: [...items] };
}
