import {
  APIError,
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
  type RequiredDataFromCollectionSlug,
  type Where,
} from 'payload';

import { toId } from '../../feed/snapshots/values.ts';
import type { Banner, Campaign } from '../../payload-types.ts';
import { shiftYears, yearOf } from './shift-years.ts';

export interface CampaignCopy {
  id: string;
  banners: string[];
  /** Texts of the copy that still name the year before; a person has to look at them. */
  toCheck: string[];
}

/**
 * Copies a campaign and its banners into another year, as drafts with shifted dates; all of it or nothing.
 * @throws APIError when the year has this campaign already, or is the campaign's own
 */
export async function copyToYear(id: string, year: number, req: PayloadRequest): Promise<CampaignCopy> {
  const isOwnTransaction = await initTransaction(req);
  try {
    const copy = await copyAll(id, year, req);
    if (isOwnTransaction) await commitTransaction(req);
    return copy;
  } catch (error) {
    if (isOwnTransaction) await killTransaction(req);
    throw error;
  }
}

async function copyAll(id: string, year: number, req: PayloadRequest): Promise<CampaignCopy> {
  const asUser = { depth: 0, overrideAccess: false, user: req.user, req } as const;
  const campaign = await req.payload.findByID({ collection: 'campaigns', id, joins: false, ...asUser });
  const from = campaignYear(campaign);
  if (from === null) throw refusal('Chiến dịch này chưa có năm. Hãy điền mục “Năm” rồi làm lại.', 400);
  if (from === year) throw refusal(`Chiến dịch này đã là của năm ${year}.`, 400);
  const move = mover(from, year);
  const data = campaignFor(campaign, year, move);
  await refuseSecondCopy(data.title ?? '', year, req);
  const copy = await req.payload.create({ collection: 'campaigns', data, draft: true, ...asUser });
  const { docs: banners } = await req.payload.find({
    collection: 'banners',
    where: { campaign: { equals: id } },
    sort: 'order',
    limit: 100,
    pagination: false,
    ...asUser,
  });
  const made: string[] = [];
  for (const banner of banners) {
    const bannerData = bannerFor(banner, copy.id, move);
    made.push(
      (await req.payload.create({ collection: 'banners', data: bannerData, draft: true, ...asUser })).id,
    );
  }
  return { id: copy.id, banners: made, toCheck: textsNaming(from, copy) };
}

interface Mover {
  instant(value: string | null | undefined): string | null;
  title(value: string | null | undefined): string;
}

function mover(from: number, to: number): Mover {
  const old = new RegExp(`\\b${from}\\b`, 'g');
  return {
    instant: (value) => (value ? shiftYears(value, to - from) : null),
    title: (value) => (value ?? '').replace(old, String(to)),
  };
}

/** The year that a campaign belongs to, as far as it says. */
function campaignYear({ year, startsAt }: Campaign): number | null {
  return year ?? (startsAt ? yearOf(startsAt) : null);
}

function campaignFor(
  campaign: Campaign,
  year: number,
  move: Mover,
): RequiredDataFromCollectionSlug<'campaigns'> {
  const { kind, theme, accent, intro, slogans } = campaign;
  const title = move.title(campaign.title);
  return {
    title,
    // Where the title names no year the address has to, or it would only be a number apart from the last one.
    ...(title === campaign.title ? { slug: `${slugWithoutYear(campaign.slug)}-${year}` } : {}),
    kind,
    year,
    theme,
    accent,
    intro,
    slogans: slogans?.map(({ text }) => ({ text })),
    startsAt: move.instant(campaign.startsAt),
    endsAt: move.instant(campaign.endsAt),
    _status: 'draft',
  };
}

const slugWithoutYear = (slug: string | null | undefined) => (slug ?? '').replace(/-(19|20|21)\d\d$/, '');

function bannerFor(banner: Banner, campaign: string, move: Mover): RequiredDataFromCollectionSlug<'banners'> {
  const { link, placement, order, alt } = banner;
  return {
    title: move.title(banner.title),
    image: toId(banner.image),
    mobileImage: toId(banner.mobileImage),
    alt,
    link,
    placement,
    order,
    startsAt: move.instant(banner.startsAt),
    endsAt: move.instant(banner.endsAt),
    campaign,
    _status: 'draft',
  };
}

/** Somebody who presses the button twice wants one copy. */
async function refuseSecondCopy(title: string, year: number, req: PayloadRequest): Promise<void> {
  const where: Where = { and: [{ title: { equals: title } }, { year: { equals: year } }] };
  const { totalDocs } = await req.payload.count({ collection: 'campaigns', where, req });
  if (totalDocs > 0)
    throw refusal(`Năm ${year} đã có chiến dịch “${title}”. Hãy mở và sửa chiến dịch đó.`, 409);
}

function textsNaming(year: number, { theme, slogans }: Campaign): string[] {
  const texts = [theme, ...(slogans ?? []).map(({ text }) => text)];
  return texts.filter((text): text is string => text?.includes(String(year)) === true);
}

const refusal = (message: string, status: number) => new APIError(message, status, null, true);
