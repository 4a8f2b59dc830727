export interface PersonalNumber {
  /** In Vietnamese, as it stands in a sentence. */
  what: string;
  /** Enough of it to find it, too little to use it. */
  masked: string;
}

interface Kind {
  what: string;
  digits: RegExp;
  /** Words just before the number without which it is something else. */
  after?: RegExp;
  /** Words before it that make it public. */
  notAfter?: RegExp;
}

/** Digits in groups, as people write them: 001 099 012 345, 0190.5678.901. */
const grouped = (first: string, least: number, most: number) =>
  new RegExp(`(?<![\\d./-])${first}(?:[ .-]?\\d){${least},${most}}(?![\\d/]|[.,-]\\d)`, 'g');

const person =
  /(?<!\p{L})([Aa]nh|[Cc]hị|[Ôô]ng|[Bb]à|[Ee]m|[Cc]háu|[Cc]ông nhân|[Nn]ạn nhân|[Gg]ia đình)\s+\p{Lu}/u;
const publicLine = /hotline|đường dây nóng|liên hệ|tư vấn|hỗ trợ|tổng đài|văn phòng|cơ quan|đăng ký/iu;

const kinds: Kind[] = [
  // Province (001 to 096), century and sex, year of birth, six more digits.
  {
    what: 'số căn cước công dân',
    digits: /(?<![\d./-])0(?:0[1-9]|[1-8]\d|9[0-6])[ .-]?[0-3](?:[ .-]?\d){8}(?![\d/]|[.,-]\d)/g,
  },
  { what: 'số căn cước', digits: grouped('\\d', 11, 11), after: /cccd|căn cước|định danh|cmnd|chứng minh/iu },
  {
    what: 'số chứng minh nhân dân',
    digits: grouped('\\d', 8, 8),
    after: /cmnd|cmt(?!\p{L})|chứng minh|cccd|căn cước/iu,
  },
  {
    what: 'số tài khoản ngân hàng',
    digits: grouped('\\d', 5, 18),
    after: /(?<!\p{L})(stk|số tk|tài khoản|tk số)(?!\p{L})/iu,
  },
  {
    what: 'mã số bảo hiểm xã hội',
    digits: grouped('\\d', 9, 9),
    after: /(sổ|mã số|số)\s+(bhxh|bảo hiểm xã hội|bhyt|thẻ bhyt)/iu,
  },
  { what: 'số hộ chiếu', digits: /(?<![\p{L}\d])[A-Z]\d{7,8}(?!\d)/gu, after: /hộ chiếu/iu },
  {
    what: 'số điện thoại riêng',
    digits: /(?<![\d./-])(?:\+?84|0)[ .-]?[35789](?:[ .-]?\d){8}(?![\d/]|[.,-]\d)/g,
    after: person,
    notAfter: publicLine,
  },
];

const reach = 60;

/** What follows a sum or a count, never a number that names a person. */
const unit = /^\s*(đồng|đ|vnđ|vnd|usd|triệu|tỷ|nghìn|người|lượt|suất|m2|%)(?!\p{L})/iu;
const day = /^\d{1,2}[.-]\d{1,2}[.-]\d{4}$/;

/** The personal numbers in a text, each once, in reading order. */
export function personalNumbersIn(text: string): PersonalNumber[] {
  const found = new Map<number, PersonalNumber>();
  for (const { what, digits, after, notAfter } of kinds) {
    for (const match of text.matchAll(digits)) {
      const before = text.slice(Math.max(0, match.index - reach), match.index);
      const isOther = day.test(match[0]) || unit.test(text.slice(match.index + match[0].length));
      const isMeant = !isOther && (after?.test(before) ?? true) && !(notAfter?.test(before) ?? false);
      if (isMeant && !found.has(match.index)) found.set(match.index, { what, masked: mask(match[0]) });
    }
  }
  return [...found.entries()].toSorted(([a], [b]) => a - b).map(([, number]) => number);
}

function mask(number: string): string {
  const bare = number.replaceAll(/[ .-]/g, '');
  return `${bare.slice(0, 3)}${'•'.repeat(Math.max(1, bare.length - 5))}${bare.slice(-2)}`;
}
