import type { CheckContext, KnownMedium } from '../check-context.ts';
import type { CheckedArticle } from '../checked-article.ts';
import type { Finding } from '../finding.ts';

interface Use {
  medium: string;
  field: 'cover' | 'body';
  caption: string;
  credit: string;
  needsCaption: boolean;
}

/** Every picture needs a text in its place, and should have a caption and a credit. */
export function findIncompletePictures(
  article: CheckedArticle,
  { media }: Pick<CheckContext, 'media'>,
): Finding[] {
  return usesOf(article).flatMap((use) => {
    const medium = media.get(use.medium);
    if (!medium) return [lostPicture(use)];
    if (!medium.isPicture) return [];
    return [...(medium.alt === '' ? [missingAlt(use, medium)] : []), ...missingCaption(use, medium)];
  });
}

/** Each picture once; in the text it counts where it stands with the fewest words. */
function usesOf({ cover, body }: CheckedArticle): Use[] {
  const uses = new Map<string, Use>();
  for (const picture of body.pictures) {
    const isFuller = !picture.needsCaption || picture.caption !== '' || picture.credit !== '';
    if (!uses.has(picture.medium) || !isFuller) uses.set(picture.medium, { ...picture, field: 'body' });
  }
  if (cover !== null && !uses.has(cover)) {
    uses.set(cover, { medium: cover, field: 'cover', caption: '', credit: '', needsCaption: true });
  }
  return [...uses.values()];
}

const place = ({ field }: Use) => (field === 'cover' ? 'Ảnh bìa' : 'Ảnh trong bài');

function missingAlt(use: Use, { filename }: KnownMedium): Finding {
  return {
    code: 'missing-alt',
    level: 'stop',
    field: use.field,
    media: use.medium,
    message: `${place(use)} “${filename}” chưa có chữ thay ảnh.`,
    advice: 'Mở ảnh và tả điều thấy trong ảnh vào ô “Chữ thay ảnh”, cho người không nhìn thấy.',
  };
}

function missingCaption(use: Use, medium: KnownMedium): Finding[] {
  if (!use.needsCaption) return [];
  const lacks = [
    ...(use.caption === '' && medium.caption === '' ? ['chú thích'] : []),
    ...(use.credit === '' && medium.credit === '' ? ['tên tác giả ảnh'] : []),
  ];
  if (lacks.length === 0) return [];
  return [
    {
      code: 'missing-caption',
      level: 'warn',
      field: use.field,
      media: use.medium,
      message: `${place(use)} “${medium.filename}” chưa có ${lacks.join(' và ')}.`,
      advice: `Mở ảnh và điền ${lacks.join(' và ')}.`,
    },
  ];
}

function lostPicture(use: Use): Finding {
  return {
    code: 'lost-picture',
    level: 'warn',
    field: use.field,
    message: `${place(use)} không còn trong kho.`,
    advice:
      use.field === 'cover' ? 'Chọn ảnh bìa khác.' : 'Gỡ chỗ ảnh trống khỏi nội dung hoặc chọn ảnh khác.',
  };
}
