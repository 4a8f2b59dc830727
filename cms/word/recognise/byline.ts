import { cleanLine } from './clean-text.ts';
import { isPersonName } from './name-like.ts';

export interface WordByline {
  name: string;
  role: string;
  unit: string;
  isContributor: boolean;
}

const contributor = /^(?:CTV|Cộng tác viên)\s*[.:]?\s+/iu;
const contributorBehind = /\s*[([]\s*(?:CTV|cộng tác viên)\s*[)\]]$/iu;
const roleWords =
  /^(?:(?:nguyên\s+)?(?:quyền\s+)?(?:phó\s+)?(?:chủ tịch|chủ nhiệm|bí thư|trưởng|giám đốc|chánh|tổng biên tập|thư ký|hiệu trưởng|tổ trưởng)|phó|chuyên viên|cán bộ|ủy viên|uỷ viên|đoàn viên|phóng viên|biên tập viên|giáo viên|nhân viên|kế toán|văn thư)(?:\s|$)/iu;
const unitWords =
  /(?:^|\s)(?:LĐLĐ|CĐCS|CĐ|CĐN|Liên đoàn|Công đoàn|Ban|Phòng|Văn phòng|Ủy ban|Uỷ ban|UBKT|UBND|MTTQ|Sở|Chi cục|Cục|Trung tâm|Trường|Bệnh viện|Công ty|Xí nghiệp|Nhà máy|Nhà văn hóa|Đài|Báo|Hội|Đoàn|Huyện|Thành phố|Xã|Phường|Khu)(?=\s|$)/u;

/**
 * Reads who signed: `Vi Văn Nghĩa-Chủ tịch LĐLĐ huyện`, `CTV Xuân Thùy – LĐLĐ thành phố`,
 * `Thanh Hương, Ban Chính sách - Pháp luật LĐLĐ tỉnh`, `Minh Hà (CTV)`, `NL`.
 * @returns null for a text that is no signature
 */
export function readByline(text: string): WordByline | null {
  const line = cleanLine(text)
    .replace(/^[([]\s*(.*?)\s*[)\]]$/u, '$1')
    .replace(/[.,;]$/, '');
  const isContributor = contributor.test(line) || contributorBehind.test(line);
  const signed = line.replace(contributor, '').replace(contributorBehind, '');
  const [, name = signed, , place = ''] = /^(.+?)(\s*[–—-]\s*|\s*,\s*|\s*\()(.+?)\)?$/u.exec(signed) ?? [];
  if (!isPersonName(name)) return null;
  if (place && !roleWords.test(place) && !unitWords.test(place)) return null;
  return { name, ...splitPlace(place), isContributor };
}

/** Two or more people in one line: `Hà Linh - Minh Đức`, `Thu Hà và Quốc Việt`, `NL, TH`. */
export function readBylines(text: string): WordByline[] {
  const one = readByline(text);
  if (one) return [one];
  const parts = cleanLine(text).split(/\s*[,;&–—]\s*|\s+-\s+|\s+và\s+/u);
  const several = parts.map(readByline);
  return several.every((byline) => byline !== null) ? several : [];
}

/** `Chủ tịch LĐLĐ tỉnh` is a role in a unit; `Trưởng Ban Tuyên giáo LĐLĐ tỉnh` is the head of a board in one. */
function splitPlace(place: string): { role: string; unit: string } {
  if (!roleWords.test(place)) return { role: '', unit: place };
  const head = /^(?:phó\s+)?(?:trưởng|chánh)\s+(?:ban|phòng|văn phòng|khoa)\s+/iu.exec(place)?.[0] ?? '';
  const rest = place.slice(head.length);
  const at = unitWords.exec(rest)?.index;
  if (at === undefined) return { role: place, unit: '' };
  const cut = head.length + at;
  return {
    role: cleanLine(place.slice(0, cut))
      .replace(/[,–-]$/, '')
      .trim(),
    unit: cleanLine(place.slice(cut)),
  };
}

/** A line that is only a role or a unit: `Chủ tịch LĐLĐ huyện`, `LĐLĐ thành phố`; null for anything else. */
export function readPlace(text: string): Omit<WordByline, 'name'> | null {
  const line = cleanLine(text).replace(/[.,;]$/, '');
  const isContributor = contributor.test(line);
  const place = line.replace(contributor, '');
  if (place.length > 100 || /[.!?]/.test(place)) return null;
  const isUnit = unitWords.exec(place)?.index === 0 && !isPersonName(place);
  return roleWords.test(place) || isUnit ? { ...splitPlace(place), isContributor } : null;
}
