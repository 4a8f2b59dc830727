import type { BeforeListServerProps } from 'payload';

import { toInstant } from '../../feed/snapshots/values.ts';
import { OrderList, type OrderedBanner } from './order-list.tsx';
import './order-panel.css';

/** Above the list of banners: those that are shown or will be, in the order in which readers see them. */
export async function BannerOrderPanel({ payload, user }: BeforeListServerProps) {
  const { docs } = await payload.find({
    collection: 'banners',
    where: { or: [{ endsAt: { exists: false } }, { endsAt: { greater_than: new Date().toISOString() } }] },
    sort: ['order', 'id'],
    depth: 1,
    limit: 100,
    pagination: false,
    overrideAccess: false,
    user,
  });
  if (docs.length < 2 || user?.role === 'contributor') return null;
  const banners = docs.map((doc): OrderedBanner => {
    const image = typeof doc.image === 'object' ? doc.image : null;
    return {
      id: doc.id,
      title: doc.title || 'Chưa đặt tên',
      placement: doc.placement ?? 'hero',
      isPublished: doc._status === 'published',
      startsAt: toInstant(doc.startsAt),
      thumbnail: image?.sizes?.['jpeg320']?.url ?? null,
    };
  });
  return (
    <section className="banner-order">
      <h2>Xếp thứ tự banner</h2>
      <p>Kéo thả, hoặc bấm mũi tên, để xếp. Banner trên cùng hiện trước. Xếp xong là lưu ngay.</p>
      <OrderList title="Trình chiếu đầu trang" banners={banners.filter((one) => one.placement === 'hero')} />
      <OrderList title="Cột bên" banners={banners.filter((one) => one.placement === 'sidebar')} />
    </section>
  );
}
