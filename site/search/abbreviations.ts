/** Abbreviations that everybody in the unions writes and types, and what they stand for. */
import { spell, wordsOf } from './words.ts';

/** Those that may stand for two things (CĐ: công đoàn, cao đẳng) are left out. */
const table = [
  ['ATVSLĐ', 'an toàn, vệ sinh lao động'],
  ['BCH', 'ban chấp hành'],
  ['BHTN', 'bảo hiểm thất nghiệp'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['BHYT', 'bảo hiểm y tế'],
  ['BNN', 'bệnh nghề nghiệp'],
  ['CĐCS', 'công đoàn cơ sở'],
  ['CNLĐ', 'công nhân lao động'],
  ['CNVCLĐ', 'công nhân, viên chức, lao động'],
  ['HĐLĐ', 'hợp đồng lao động'],
  ['HĐND', 'hội đồng nhân dân'],
  ['KCN', 'khu công nghiệp'],
  ['KCX', 'khu chế xuất'],
  ['KKT', 'khu kinh tế'],
  ['LĐLĐ', 'liên đoàn lao động'],
  ['LĐTBXH', 'lao động, thương binh và xã hội'],
  ['MTTQ', 'mặt trận Tổ quốc'],
  ['NLĐ', 'người lao động'],
  ['NSDLĐ', 'người sử dụng lao động'],
  ['PCCC', 'phòng cháy, chữa cháy'],
  ['TNLĐ', 'tai nạn lao động'],
  ['TƯLĐTT', 'thỏa ước lao động tập thể'],
  ['UBKT', 'ủy ban kiểm tra'],
  ['UBND', 'ủy ban nhân dân'],
] as const;

interface LongForm {
  /** Of the abbreviation, as of a word. */
  form: string;
  plain: string;
  /** Of the words that it stands for. */
  words: readonly string[];
}

const longForms = table.map(([short, long]): LongForm => ({
  ...spell(short),
  words: wordsOf(long).map(({ form }) => form),
}));
const byFirstWord = Map.groupBy(longForms, ({ words }) => words[0] ?? '');
const byPlain = new Map(longForms.map((long) => [long.plain, long]));

/** What stands written out at a place of a text: the abbreviation's form, and how many words it stands for. */
export function abbreviatedAt(words: readonly { form: string }[], at: number) {
  const long = byFirstWord.get(words[at]?.form ?? '')?.filter((one) => startsWith(words, at, one));
  return (long ?? []).map(({ form, words: { length } }) => ({ form, length }));
}

/** How many words stand at a place of a text for an abbreviation that was typed; 0: others, or it is none. */
export function lengthOfLongForm(plain: string, words: readonly { form: string }[], at: number): number {
  const long = byPlain.get(plain);
  return long !== undefined && startsWith(words, at, long) ? long.words.length : 0;
}

const startsWith = (words: readonly { form: string }[], at: number, { words: wanted }: LongForm) =>
  wanted.every((form, index) => words[at + index]?.form === form);
