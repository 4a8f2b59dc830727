import type { Standing } from './standing.ts';

/** A button that is offered. */
export interface Offer {
  kind:
    | 'save'
    | 'submit'
    | 'withdraw'
    | 'return'
    | 'publish'
    | 'publish-now'
    | 'schedule'
    | 'expire'
    | 'unpublish'
    | 'cancel-schedule';
  label: string;
  buttonId: string;
  /** What is most likely to be wanted. */
  isMain: boolean;
}

/** The buttons for who may take these steps on an article that stands so; the main one last. */
export function offersFor(standing: Pick<Standing, 'state' | 'portal' | 'steps'>): Offer[] {
  const offers = [...draftOffers(standing), ...portalOffers(standing)];
  const main = [...offers].reverse().find(({ kind }) => mainKinds.has(kind));
  return [...offers.filter((offer) => offer !== main), ...(main ? [{ ...main, isMain: true }] : [])];
}

const mainKinds: ReadonlySet<Offer['kind']> = new Set([
  'save',
  'submit',
  'withdraw',
  'publish',
  'publish-now',
]);

const offer = (kind: Offer['kind'], label: string, buttonId = `action-${kind}`): Offer => ({
  kind,
  label,
  buttonId,
  isMain: false,
});

function draftOffers({ state, portal, steps }: Pick<Standing, 'state' | 'portal' | 'steps'>): Offer[] {
  const offers: Offer[] = [];
  const isPublic = portal !== 'none';
  if (steps.includes('edit'))
    offers.push(offer('save', isPublic ? 'Lưu bản sửa, chưa đăng' : 'Lưu nháp', 'action-save-draft'));
  if (steps.includes('withdraw')) offers.push(offer('withdraw', 'Rút lại'));
  if (steps.includes('return')) offers.push(offer('return', 'Trả lại'));
  const mayPublish = steps.includes('publish');
  // Who may publish has no use for asking others, except where the article is their own and waits already.
  if (steps.includes('submit') && !mayPublish && state !== 'submitted')
    offers.push(offer('submit', 'Gửi duyệt'));
  return offers;
}

function portalOffers({ portal, steps }: Pick<Standing, 'portal' | 'steps'>): Offer[] {
  const offers: Offer[] = [];
  const isPublic = portal !== 'none';
  if (isPublic && steps.includes('unpublish')) {
    offers.push(
      portal === 'scheduled' ? offer('cancel-schedule', 'Bỏ hẹn giờ') : offer('unpublish', 'Gỡ bài'),
    );
  }
  if (!steps.includes('publish')) return offers;
  if (portal === 'live') offers.push(offer('expire', 'Hẹn giờ gỡ'));
  else offers.push(offer('schedule', portal === 'scheduled' ? 'Đổi giờ hẹn' : 'Hẹn giờ xuất bản'));
  offers.push(
    portal === 'scheduled'
      ? offer('publish-now', 'Xuất bản ngay', 'action-save')
      : offer('publish', isPublic ? 'Cập nhật bài đã đăng' : 'Xuất bản', 'action-save'),
  );
  return offers;
}
