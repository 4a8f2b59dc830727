import { cleanLine } from './clean-text.ts';

/** A name in a credit: `NL`, `Bùi Hải`, `TTXVN`, `Thu Trang – CĐCS`. */
const afterColon = /(?:^|[\s.,;([–—-])(?:nguồn\s+)?ảnh\s*:\s*(?<credit>[^:|]{1,80}?)\s*[\])]?\s*$/iu;
const withoutColon = /(?:^|[.;,)([–—-]\s*)Ảnh\s+(?<credit>\p{Lu}[^.:|,]{0,50}?)\s*[\])]?\.?\s*$/u;

/** A line beneath a picture parted into caption and credit: `… huyện Chợ Đồn. Ảnh NL`, `Ảnh: NL`, `… |`. */
export function captionAndCredit(line: string): { caption: string | null; credit: string | null } {
  const text = cleanLine(line).replace(/\s*\|+\s*$/, '');
  const match = afterColon.exec(text) ?? withoutColon.exec(text);
  if (!match) return { caption: text || null, credit: null };
  const caption = text
    .slice(0, match.index + (match[0].startsWith('.') ? 1 : 0))
    .replace(/[\s,;([–—-]+$/u, '');
  const credit = (match.groups?.['credit'] ?? '').replace(/\.$/, '').trim();
  return { caption: caption || null, credit: credit || null };
}
