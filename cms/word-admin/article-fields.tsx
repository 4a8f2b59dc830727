'use client';

import { BylineFields } from './byline-fields.tsx';
import { type ConfirmedFields, type Confirmation, doubtsAbout, type ShownOriginal } from './confirmation.ts';
import { Doubts, LabelledInput } from './labelled-input.tsx';

interface ArticleFieldsProps {
  fields: ConfirmedFields;
  categories: Confirmation['categories'];
  doubts: ShownOriginal['doubts'];
  onChange: (changes: Partial<ConfirmedFields>) => void;
}

/** The article's own fields as they were recognised. */
export function ArticleFields({ fields, categories, doubts, onChange }: ArticleFieldsProps) {
  return (
    <>
      <LabelledInput
        doubts={doubtsAbout(doubts, 'title')}
        label="Tiêu đề"
        onChange={(title) => onChange({ title })}
        rows={2}
        value={fields.title}
      />
      <LabelledInput
        doubts={doubtsAbout(doubts, 'sapo')}
        hint="Đoạn mở đầu in đậm, từ 1 đến 3 câu."
        label="Sapo"
        onChange={(sapo) => onChange({ sapo })}
        rows={4}
        value={fields.sapo}
      />
      <LabelledInput
        doubts={doubtsAbout(doubts, 'dateline')}
        hint="Mấy chữ đứng trước sapo, ví dụ: LCĐT. Không có thì để trống."
        label="Nơi viết"
        onChange={(dateline) => onChange({ dateline })}
        value={fields.dateline}
      />
      <div className="word-field">
        <label htmlFor="word-category">Chuyên mục</label>
        <select
          id="word-category"
          onChange={(event) => onChange({ category: event.target.value })}
          value={fields.category}
        >
          <option value="">Chưa chọn</option>
          {categories.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <h2>Tác giả</h2>
      <Doubts messages={doubtsAbout(doubts, 'bylines')} />
      <BylineFields bylines={fields.bylines} onChange={(bylines) => onChange({ bylines })} />
      <Doubts messages={doubtsAbout(doubts, 'source')} />
    </>
  );
}
