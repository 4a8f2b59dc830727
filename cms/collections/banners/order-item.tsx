'use client';

import { useDraggableSortable } from '@payloadcms/ui';

import type { OrderedBanner } from './order-list.tsx';

interface Props {
  banner: OrderedBanner;
  place: number;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
}

/** One banner in the list: a handle to drag it by, and buttons for keyboards and thumbs. */
export function OrderItem({ banner, place, onUp, onDown }: Props) {
  const { attributes, listeners, setNodeRef, transform, isDragging } = useDraggableSortable({
    id: banner.id,
  });
  const follow = (element: HTMLElement | null) => {
    setNodeRef(element);
    element?.style.setProperty('transform', transform ?? 'none');
  };
  const isAhead = banner.startsAt !== null && Date.parse(banner.startsAt) > Date.now();
  const state = banner.isPublished ? (isAhead ? 'Sắp hiện' : 'Đang hiện') : 'Bản nháp';
  return (
    <div
      ref={follow}
      className={isDragging ? 'banner-order__item banner-order__item--held' : 'banner-order__item'}
    >
      <button
        type="button"
        className="banner-order__handle"
        aria-label="Kéo để xếp"
        {...attributes}
        {...listeners}
      >
        ⠿
      </button>
      {banner.thumbnail && <img src={banner.thumbnail} alt="" />}
      <span className="banner-order__text">
        {place}. <a href={`/admin/collections/banners/${banner.id}`}>{banner.title}</a> <small>{state}</small>
      </span>
      <button
        type="button"
        disabled={!onUp}
        onClick={() => onUp?.()}
        aria-label={`Đưa “${banner.title}” lên`}
      >
        ↑
      </button>
      <button
        type="button"
        disabled={!onDown}
        onClick={() => onDown?.()}
        aria-label={`Đưa “${banner.title}” xuống`}
      >
        ↓
      </button>
    </div>
  );
}
