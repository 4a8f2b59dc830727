import { toNfc } from '../text/to-nfc.ts';
import { isTicked, ownNames, type Question } from './questions.ts';

export interface Fault {
  /** Name of the question, or of the consent */
  field: string;
  message: string;
}

export interface Checked {
  /** By name, only what was answered */
  answers: Record<string, string>;
  faults: Fault[];
}

const longest = { text: 200, email: 200, select: 200, textarea: 5000 } as const;

/** What was answered, tidied, and what speaks against taking it. */
export function checkAnswers(
  questions: readonly Question[],
  posted: Readonly<Record<string, string>>,
): Checked {
  const answers: Record<string, string> = {};
  const faults: Fault[] = [];
  for (const question of questions) {
    const answer = tidy(posted[question.name] ?? '', question);
    const message = faultOf(question, answer);
    if (answer !== '') answers[question.name] = answer;
    if (message !== null) faults.push({ field: question.name, message });
  }
  if (!isTicked(posted[ownNames.consent])) {
    faults.push({
      field: ownNames.consent,
      message: 'Xin đánh dấu vào ô đồng ý; chưa có sự đồng ý thì chúng tôi không được lưu lời nhắn.',
    });
  }
  return { answers, faults };
}

function tidy(text: string, { kind }: Question): string {
  const clean = toNfc(text).replaceAll('\r\n', '\n').trim();
  return kind === 'textarea' ? clean : clean.replaceAll(/\s+/g, ' ');
}

function faultOf({ label, kind, required, options }: Question, answer: string): string | null {
  if (answer === '') return required ? `Xin điền “${label}”.` : null;
  if (answer.length > longest[kind])
    return `“${label}” dài ${inWords(answer.length)} ký tự; nhiều nhất là ${inWords(longest[kind])}.`;
  if (kind === 'email' && !/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(answer)) {
    return `“${label}” chưa đúng; địa chỉ thư có dạng ten@vi-du.vn.`;
  }
  const isOffered = kind !== 'select' || options.some(({ value }) => value === answer);
  return isOffered ? null : `Xin chọn lại “${label}”.`;
}

const inWords = (count: number) => count.toLocaleString('vi-VN');
