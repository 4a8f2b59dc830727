'use client';

import { useState } from 'react';

import type { Confirmation } from './confirmation.ts';
import { ArticleFields } from './article-fields.tsx';
import { OriginalFrame } from './original-frame.tsx';
import { PictureFields } from './picture-fields.tsx';
import { UnplacedList } from './unplaced-list.tsx';
import { useConfirmation } from './use-confirmation.ts';

/** The original and what was recognised, side by side; on a phone one at a time. */
export function ConfirmForm({ confirmation }: { confirmation: Confirmation }) {
  const { article, categories, original } = confirmation;
  const form = useConfirmation(confirmation);
  const [shown, show] = useState<'recognised' | 'original'>('recognised');
  const { pictures, standing } = form;
  const mayEdit = standing?.steps.includes('edit') ?? true;
  const address = `/admin/collections/articles/${article}`;
  return (
    <>
      <h1>Xem lại bài từ tệp Word</h1>
      <p className="word-page__lead">
        So với bản gốc, sửa chỗ nào máy nhận sai. Phần thân bài sửa ở bước sau, trong trang bài viết.
      </p>
      {!original && <p className="word-notice">Không có bản gốc Word để so. Bạn vẫn sửa được các mục.</p>}
      {!mayEdit && (
        <p className="word-notice">
          Bài này bây giờ không sửa ở đây được. <a href={address}>Mở trang bài viết</a>
        </p>
      )}
      <div aria-label="Chọn phần để xem" className="word-switch" role="group">
        <button aria-pressed={shown === 'recognised'} onClick={() => show('recognised')} type="button">
          Đã nhận ra
        </button>
        <button aria-pressed={shown === 'original'} onClick={() => show('original')} type="button">
          Bản gốc Word
        </button>
      </div>
      <div className={`word-pair word-pair--${shown}`}>
        <section aria-label="Đã nhận ra" className="word-pair__recognised">
          <fieldset disabled={form.busy || !mayEdit}>
            <ArticleFields
              categories={categories}
              doubts={original?.doubts ?? []}
              fields={form.fields}
              onChange={form.change}
            />
            {pictures.length > 0 && <h2>Ảnh ({pictures.length})</h2>}
            {pictures.map((picture, index) => (
              <PictureFields
                key={picture.id}
                number={index + 1}
                onChange={(changes) => form.changePicture(picture.id, changes)}
                picture={picture}
              />
            ))}
            {original && <UnplacedList original={original.id} texts={original.unplaced} />}
          </fieldset>
        </section>
        {original && <OriginalFrame filename={original.filename} page={original.page} />}
      </div>
      <footer className="word-actions">
        {form.failure && <p role="alert">{form.failure}</p>}
        <button
          className="word-button"
          disabled={form.busy || !mayEdit}
          onClick={() => void form.save(address)}
          type="button"
        >
          Lưu và sửa tiếp
        </button>
        {standing?.steps.includes('submit') && standing.state !== 'submitted' && (
          <button
            className="word-button word-button--main"
            disabled={form.busy}
            onClick={() => void form.save(address, 'submitted')}
            type="button"
          >
            Gửi duyệt
          </button>
        )}
      </footer>
    </>
  );
}
