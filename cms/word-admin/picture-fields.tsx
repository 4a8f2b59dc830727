'use client';

import type { ConfirmedPicture } from './confirmation.ts';
import { Doubts, LabelledInput } from './labelled-input.tsx';

interface PictureFieldsProps {
  number: number;
  picture: ConfirmedPicture;
  onChange: (changes: Partial<ConfirmedPicture>) => void;
}

/** One picture with the words that go with it. */
export function PictureFields({ number, picture, onChange }: PictureFieldsProps) {
  const { address, alt, caption, credit, doubts } = picture;
  return (
    <section aria-label={`Ảnh ${number}`} className="word-card word-picture">
      <figure>
        <img alt={alt} loading="lazy" src={address} />
        <figcaption>{number === 1 ? `Ảnh ${number}, ảnh bìa` : `Ảnh ${number}`}</figcaption>
      </figure>
      <div>
        <Doubts messages={doubts} />
        <LabelledInput
          hint={
            alt.trim() ? '' : 'Tả điều thấy trong ảnh, cho người không nhìn thấy. Phải có mới xuất bản được.'
          }
          label="Chữ thay ảnh"
          onChange={(value) => onChange({ alt: value })}
          rows={2}
          value={alt}
        />
        <LabelledInput
          label="Chú thích"
          onChange={(value) => onChange({ caption: value })}
          rows={3}
          value={caption}
        />
        <LabelledInput
          hint="Chỉ tên người, không ghi “Ảnh:”."
          label="Tác giả ảnh"
          onChange={(value) => onChange({ credit: value })}
          value={credit}
        />
      </div>
    </section>
  );
}
