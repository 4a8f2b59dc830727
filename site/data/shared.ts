/** Values that many pages share. Each is computed once; pages that show it are rendered again only if it changes. */
import { accentOf } from './accent.ts';
import { archivePageSizeOf, countArchivePages } from './archive.ts';
import { monthsWithCards } from './card-months.ts';
import { campaignAddress } from './addresses.ts';
import { portalCardImage } from './queries/cards.ts';
import { resolveHref } from './links.ts';
import { authorView, documentFilters, keywordTitles } from './name-views.ts';
import { pictureOf } from './pictures.ts';
import { searchWays } from './search-ways.ts';
import { hasNumberPage } from './document-pages.ts';
import type {
  Announcement,
  AnnouncementView,
  Banner,
  BannerView,
  Campaign,
  CardLook,
  Chrome,
  ContentReader,
  ListName,
  SharedValues,
  SlogansView,
  Windowed,
} from './reader.ts';
import { bandColour, themeOf, wordColour } from '../look/theme.ts';
import { exclusiveEnd, isActive, isCarried, startOf } from './windows.ts';

/** The federation has no settings yet: what a portal without a name calls itself. */
const unnamed = {
  name: 'Công đoàn',
  nameLines: ['Công đoàn'],
  colours: { primary: null, accent: null },
};

const networkNames = { facebook: 'Facebook', zalo: 'Zalo', youtube: 'YouTube', tiktok: 'TikTok', x: 'X' };

/** @throws Error for a name that is no shared value. */
export function computeShared<Name extends keyof SharedValues>(
  name: Name,
  argument: string,
  reader: ContentReader,
): SharedValues[Name] {
  return computations[name](reader, argument);
}

const computations: {
  [Name in keyof SharedValues]: (reader: ContentReader, argument: string) => SharedValues[Name];
} = {
  chrome,
  site,
  look,
  archivePages: (reader, list) => countArchivePages(reader.count(list as ListName), archivePageSizeOf(list)),
  hasNextArchivePage: (reader, argument) => {
    const slash = argument.lastIndexOf('/');
    const list = argument.slice(0, slash);
    // Page n + 1 exists once n + 2 pages are full: the newest full one still stands on the list's own page.
    const pages = Number(argument.slice(slash + 1)) + 2;
    return reader.hasRank(list as ListName, pages * archivePageSizeOf(list) - 1);
  },
  hasNumberPage: (reader, page) => hasNumberPage(reader, Number(page)),
  keywordTitles,
  author: authorView,
  documentFilters,
  campaignHasPage: (reader, id) => {
    const campaign = reader.campaign(id);
    return campaign !== null && (startOf(campaign.startsAt) ?? reader.now) <= reader.now;
  },
  campaignIsOver: (reader, id) => {
    const end = exclusiveEnd(reader.campaign(id)?.endsAt ?? null);
    return end !== null && end <= reader.now;
  },
  campaignBanners,
  campaignDocuments: (reader, id) => reader.documents().filter(({ campaign }) => campaign === id),
  months: (reader) => reader.months(),
  cardLook,
  searchWays,
  monthHasCards: (reader, month) => reader.months().slice(0, monthsWithCards).includes(month),
};

function site(reader: ContentReader): SharedValues['site'] {
  const settings = reader.settings();
  return {
    name: settings?.name ?? unnamed.name,
    nameLines: settings?.nameLines.length ? settings.nameLines : unnamed.nameLines,
    description: settings?.description ?? null,
    address: settings?.address ?? null,
    phone: settings?.phone ?? null,
    email: settings?.email ?? null,
    footerLines: settings?.footerLines ?? [],
  };
}

function look(reader: ContentReader): SharedValues['look'] {
  const settings = reader.settings();
  const colours = settings?.colours ?? unnamed.colours;
  return {
    logo: settings?.logo ? pictureOf(reader, settings.logo) : null,
    theme: themeOf(colours)?.href ?? null,
    bandColour: bandColour(colours),
    social: (settings?.social ?? []).map(({ network, url }) => ({
      network,
      label: networkNames[network],
      href: url,
    })),
  };
}

function cardLook(reader: ContentReader): CardLook {
  const settings = reader.settings();
  const logo = settings?.logo ? reader.media(settings.logo) : null;
  return {
    nameLines: reader.shared('site', '').nameLines,
    logo: logo?.files.findLast(({ mimeType }) => mimeType === 'image/webp')?.href ?? null,
    band: bandColour(settings?.colours ?? unnamed.colours),
    accent: wordColour(settings?.colours ?? unnamed.colours),
  };
}

function chrome(reader: ContentReader): Chrome {
  const navigation = reader.navigation();
  const links = (items: { label: string; link: string }[]) =>
    items.flatMap((item) => {
      const href = resolveHref(reader, item.link);
      return href === null ? [] : [{ label: item.label, href }];
    });
  return {
    site: { ...reader.shared('site', ''), ...reader.shared('look', '') },
    header: links(navigation?.header ?? []),
    footer: (navigation?.footer ?? []).map((group) => ({ title: group.title, links: links(group.links) })),
    slogans: reader
      .campaigns()
      .sort(byStart)
      .flatMap((campaign) => slogansOf(campaign, reader)),
    heroBanners: bannersIn('hero', reader),
    sidebarBanners: bannersIn('sidebar', reader),
    shareCard: portalCardImage(reader),
    announcements: announcements(reader),
  };
}

const byStart = (a: Campaign, b: Campaign) =>
  (startOf(a.startsAt) ?? 0) - (startOf(b.startsAt) ?? 0) || (a.id < b.id ? -1 : 1);

function windowOf(item: { startsAt: string | null; endsAt: string | null }, now: number) {
  const from = startOf(item.startsAt);
  const until = exclusiveEnd(item.endsAt);
  return { from, until, active: isActive(from, until, now), carried: isCarried(from, until, now) };
}

function slogansOf(campaign: Campaign, reader: ContentReader): Windowed<SlogansView>[] {
  const { carried, ...window } = windowOf(campaign, reader.now);
  const { slogans } = campaign;
  if (!carried || slogans.length === 0) return [];
  // A slogan travels ahead of its hour, and so may stand on pages before the campaign's own page does.
  const href = reader.shared('campaignHasPage', campaign.id) ? campaignAddress(campaign.slug) : null;
  const link = { label: campaign.title, href };
  return [{ ...window, value: { campaign: link, accent: accentOf(campaign.accent), slogans } }];
}

/** Warnings before mourning: they may be about somebody's life. */
const byUrgency = (a: Announcement, b: Announcement) =>
  Number(a.kind === 'mourning') - Number(b.kind === 'mourning') ||
  (startOf(a.startsAt) ?? 0) - (startOf(b.startsAt) ?? 0) ||
  (a.id < b.id ? -1 : 1);

function announcements(reader: ContentReader): Windowed<AnnouncementView>[] {
  const ordered = reader.announcements().sort(byUrgency);
  return ordered.flatMap((announcement) => {
    const { carried, ...window } = windowOf(announcement, reader.now);
    if (!carried) return [];
    const { id, kind, title, text, link } = announcement;
    return [{ ...window, value: { id, kind, title, text, href: link && resolveHref(reader, link) } }];
  });
}

function bannersIn(placement: Banner['placement'], reader: ContentReader): Windowed<BannerView>[] {
  const inPlace = reader.banners().filter((banner) => banner.placement === placement);
  return inPlace.sort(byBannerOrder).flatMap((banner) => bannerView(banner, reader));
}

/** A picture at least so much wider than high was drawn as a banner. */
const posterRatio = 2.2;

const byBannerOrder = (a: Banner, b: Banner) => a.order - b.order || (a.id < b.id ? -1 : 1);

function bannerView(banner: Banner, reader: ContentReader): Windowed<BannerView>[] {
  const { carried, ...window } = windowOf(banner, reader.now);
  const picture = carried ? pictureOf(reader, banner.image) : null;
  if (picture === null) return [];
  const mobilePicture = banner.mobileImage === null ? null : pictureOf(reader, banner.mobileImage);
  const { id, title, alt, link } = banner;
  const href = link === null ? null : resolveHref(reader, link);
  const isPoster = picture.width >= picture.height * posterRatio;
  const campaign = banner.campaign === null ? null : reader.campaign(banner.campaign);
  const accent = accentOf(campaign?.accent ?? null);
  return [{ ...window, value: { id, title, alt, href, picture, mobilePicture, isPoster, accent } }];
}

/** On the campaign's own page none of them leads there. */
function campaignBanners(reader: ContentReader, id: string): Windowed<BannerView>[] {
  const campaign = reader.campaign(id);
  const own = campaign && campaignAddress(campaign.slug);
  const ofCampaign = reader.banners().filter((banner) => banner.campaign === id);
  return ofCampaign.sort(byBannerOrder).flatMap((banner) =>
    bannerView(banner, reader).map(({ value, ...window }) => ({
      ...window,
      value: value.href === own ? { ...value, href: null } : value,
    })),
  );
}
