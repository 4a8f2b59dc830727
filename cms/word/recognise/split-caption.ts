import { cleanLine } from './clean-text.ts';
import { isNameLike } from './name-like.ts';

export interface CaptionParts {
  caption: string;
  credit: string;
  /** “Ảnh 2: …” */
  number: number | null;
  /** Words of the original that are neither caption nor credit: “Ảnh:”, “Nguồn ảnh:”, “Ảnh 2:”. */
  labels: string[];
}

const numbered = /^\(?((?:ảnh|hình)\s*(?:số\s*)?(\d{1,2}))\)?\s*[:.)–—-]\s*/iu;
const wholeCredit = /^[([]?\s*((?:nguồn\s+)?ảnh|nguồn|photo)\s*[:：]\s*(.+?)\s*[)\]]?$/iu;
const creditWithColon =
  /^(.*?[\s.;,–—(|[-])((?:nguồn\s+)?ảnh|nguồn|photo)\s*[:：]\s*([^:：]{1,80}?)\s*[)\]]?$/isu;
const bareCredit = /^(?:(.*?)(?:[.;,–—([\n]|\s-)\s*)?(ảnh)\s+([^.;:()[\]]{1,60}?)\s*[)\]]?$/isu;

/**
 * Parts caption and credit of the text beneath a picture: `… huyện Chợ Đồn. Ảnh NL`, `… (Ảnh: Minh Hà)`,
 * `Nguồn ảnh: …`; the ` |` that layout tables leave at the end goes.
 */
export function splitCaption(text: string): CaptionParts {
  const [first, number] = [numbered.exec(text.trim()), numbered.exec(text.trim())?.[2]];
  const rest = trimBars(first ? text.trim().slice(first[0].length) : text);
  const labels = first?.[1] ? [first[1]] : [];
  const found = findWholeCredit(rest) ?? findCredit(rest) ?? { caption: rest, credit: '', label: '' };
  return {
    caption: found.credit ? tidyEnd(found.caption).replace(/(?<!\.)\.$/, '') : tidyEnd(found.caption),
    credit: cleanLine(found.credit).replace(/[.,;|]+$/, ''),
    number: number === undefined ? null : Number(number),
    labels: found.label ? [...labels, found.label] : labels,
  };
}

interface Found {
  caption: string;
  credit: string;
  label: string;
}

/** A line that is nothing but a credit; `Ảnh: Quang cảnh hội nghị` is a caption with a label. */
function findWholeCredit(text: string): Found | null {
  const [, label = '', rest = ''] = wholeCredit.exec(cleanLine(text)) ?? [];
  if (!rest) return null;
  if (isNameLike(withoutEnd(rest))) return { caption: '', credit: rest, label };
  const inner = findCredit(rest);
  return inner ? { ...inner, label: `${label} ${inner.label}` } : { caption: rest, credit: '', label };
}

function findCredit(text: string): Found | null {
  const [, caption = '', label = '', credit = ''] = creditWithColon.exec(text) ?? [];
  if (credit && credit.split(/\s+/).length <= 9) return { caption, credit, label };
  const bare = bareCredit.exec(text);
  if (!bare?.[3] || !isNameLike(withoutEnd(bare[3]), 5) || /^minh họa$/iu.test(bare[3])) return null;
  return { caption: bare[1] ?? '', credit: bare[3], label: bare[2] ?? '' };
}

const withoutEnd = (text: string) => text.replace(/[.,;|)\s]+$/, '');
const trimBars = (text: string) => text.replace(/^[\s|]+|[\s|]+$/g, '');
const tidyEnd = (text: string) => cleanLine(text).replace(/[\s,;:|(–—[-]+$/, '');
