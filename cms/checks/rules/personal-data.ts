import type { CheckedArticle } from '../checked-article.ts';
import type { Finding } from '../finding.ts';
import { personalNumbersIn } from './personal-numbers.ts';

/** Numbers that belong to one person and to nobody's reading (Luật Bảo vệ dữ liệu cá nhân). */
export function findPersonalData({ title, sapo, body }: CheckedArticle): Finding[] {
  const fields = { title: [title], sapo: [sapo], body: body.texts };
  return Object.entries(fields).flatMap(([field, texts]) =>
    texts.flatMap(personalNumbersIn).map(({ what, masked }) => ({
      code: 'personal-data',
      level: 'warn',
      field,
      message: `Có thể lộ ${what}: ${masked}.`,
      advice: 'Xóa hoặc che bớt số này nếu không được phép công khai; nếu được phép, nêu lý do khi xuất bản.',
    })),
  );
}
