import type { Banner as StoredBanner } from '../../payload-types.ts';
import type { Banner } from '../wire.ts';
import { toId, toInstant, toText } from './values.ts';

/** The published form of a banner; null when its picture is gone. */
export function bannerSnapshot(banner: StoredBanner): Banner | null {
  const image = toId(banner.image);
  if (image === null) return null;
  return {
    id: banner.id,
    title: banner.title ?? '',
    image,
    mobileImage: toId(banner.mobileImage),
    alt: banner.alt ?? '',
    link: toText(banner.link),
    placement: banner.placement ?? 'hero',
    order: banner.order ?? 0,
    startsAt: toInstant(banner.startsAt),
    endsAt: toInstant(banner.endsAt),
    campaign: toId(banner.campaign),
  };
}
