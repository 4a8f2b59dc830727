'use client';

import { DraggableSortable, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';

import { OrderItem } from './order-item.tsx';

export interface OrderedBanner {
  id: string;
  title: string;
  placement: 'hero' | 'sidebar';
  isPublished: boolean;
  startsAt: string | null;
  thumbnail: string | null;
}

const failed = 'Chưa lưu được thứ tự. Hãy thử lại.';

/** The banners of one place, to be dragged or moved by a step; every move is saved at once. */
export function OrderList({ title, banners }: { title: string; banners: OrderedBanner[] }) {
  const router = useRouter();
  const [shown, setShown] = useState(banners);
  if (banners.length < 2) return null;

  const save = async (order: OrderedBanner[]) => {
    const response = await fetch('/api/banners/order', {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ids: order.map(({ id }) => id) }),
    });
    if (response.ok) return;
    const { errors } = (await response.json()) as { errors?: { message: string }[] };
    throw new Error(errors?.[0]?.message ?? failed);
  };

  const move = (from: number, to: number) => {
    const banner = shown[from];
    if (!banner || to < 0 || to >= shown.length || from === to) return;
    const order = shown.toSpliced(from, 1).toSpliced(to, 0, banner);
    setShown(order);
    save(order)
      .then(() => router.refresh())
      .catch((error: unknown) => {
        setShown(shown);
        toast.error(error instanceof Error ? error.message : failed);
      });
  };

  return (
    <>
      <h3>{title}</h3>
      <DraggableSortable
        className="banner-order__list"
        ids={shown.map(({ id }) => id)}
        onDragEnd={({ moveFromIndex, moveToIndex }) => move(moveFromIndex, moveToIndex)}
      >
        {shown.map((banner, index) => (
          <OrderItem
            key={banner.id}
            banner={banner}
            place={index + 1}
            onUp={index > 0 ? () => move(index, index - 1) : null}
            onDown={index < shown.length - 1 ? () => move(index, index + 1) : null}
          />
        ))}
      </DraggableSortable>
    </>
  );
}
