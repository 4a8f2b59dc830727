import { rawWords } from './reference-words.ts';

const spelledOut: Record<string, string> = {
  atvslđ: 'an toàn vệ sinh lao động',
  bch: 'ban chấp hành',
  bhtn: 'bảo hiểm thất nghiệp',
  bhxh: 'bảo hiểm xã hội',
  bhyt: 'bảo hiểm y tế',
  bnn: 'bệnh nghề nghiệp',
  cđcs: 'công đoàn cơ sở',
  cnlđ: 'công nhân lao động',
  cnvclđ: 'công nhân viên chức lao động',
  hđlđ: 'hợp đồng lao động',
  hđnd: 'hội đồng nhân dân',
  kcn: 'khu công nghiệp',
  kcx: 'khu chế xuất',
  kkt: 'khu kinh tế',
  lđlđ: 'liên đoàn lao động',
  lđtbxh: 'lao động thương binh và xã hội',
  mttq: 'mặt trận tổ quốc',
  nlđ: 'người lao động',
  nsdlđ: 'người sử dụng lao động',
  pccc: 'phòng cháy chữa cháy',
  tnlđ: 'tai nạn lao động',
  tưlđtt: 'thỏa ước lao động tập thể',
  ubkt: 'ủy ban kiểm tra',
  ubnd: 'ủy ban nhân dân',
};

/** Spellings of the same sounds, as one. */
const asOne = (text: string) =>
  text.replaceAll('uỷ', 'ủy').replaceAll('thoả', 'thỏa').replaceAll('hoà', 'hòa');

/** Abbreviations of what a text spells out, as words in lower case. */
export function referenceAbbreviations(text: string): string[] {
  const words = ` ${asOne(rawWords(text).join(' '))} `;
  return Object.keys(spelledOut).filter((short) => words.includes(` ${spelledOut[short]} `));
}

/** What an abbreviation stands for, as words; nothing for any other word. */
export const referenceLongForm = (short: string): string[] =>
  spelledOut[short.toLowerCase()]?.split(' ') ?? [];
