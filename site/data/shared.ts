/** Values that many pages share. Each is computed once; pages that show it are rendered again only if it changes. */
import { archivePageSize, countArchivePages } from './archive.ts';
import { campaignAddress } from './addresses.ts';
import { resolveHref } from './links.ts';
import { pictureOf } from './pictures.ts';
import type {
  Banner,
  BannerView,
  Campaign,
  Chrome,
  ContentReader,
  SharedValues,
  SloganView,
  Windowed,
} from './reader.ts';
import { bandColour, themeOf } from '../look/theme.ts';
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
  archivePages: (reader, category) => countArchivePages(reader.count(`category:${category}`)),
  hasNextArchivePage: (reader, argument) => {
    const [category = '', page] = argument.split('/');
    // Page n + 1 exists once n + 2 pages are full: the newest full one still stands on the category's own page.
    return reader.hasRank(`category:${category}`, (Number(page) + 2) * archivePageSize - 1);
  },
  campaignHasPage: (reader, id) => {
    const campaign = reader.campaign(id);
    return campaign !== null && (startOf(campaign.startsAt) ?? reader.now) <= reader.now;
  },
  months: (reader) => reader.months(),
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
    bandColour: bandColour(settings?.colours ?? unnamed.colours),
  };
}

/** How the federation looks: for pages, not for feeds. */
function look(reader: ContentReader): Omit<Chrome['site'], keyof SharedValues['site']> {
  const settings = reader.settings();
  const colours = settings?.colours ?? unnamed.colours;
  return {
    logo: settings?.logo ? pictureOf(reader, settings.logo) : null,
    theme: themeOf(colours)?.href ?? null,
    social: (settings?.social ?? []).map(({ network, url }) => ({
      network,
      label: networkNames[network],
      href: url,
    })),
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
    site: { ...reader.shared('site', ''), ...look(reader) },
    header: links(navigation?.header ?? []),
    footer: (navigation?.footer ?? []).map((group) => ({ title: group.title, links: links(group.links) })),
    slogans: reader
      .campaigns()
      .sort(byStart)
      .flatMap((campaign) => slogansOf(campaign, reader)),
    heroBanners: bannersIn('hero', reader),
    sidebarBanners: bannersIn('sidebar', reader),
  };
}

const byStart = (a: Campaign, b: Campaign) =>
  (startOf(a.startsAt) ?? 0) - (startOf(b.startsAt) ?? 0) || (a.id < b.id ? -1 : 1);

function windowOf(item: { startsAt: string | null; endsAt: string | null }, now: number) {
  const from = startOf(item.startsAt);
  const until = exclusiveEnd(item.endsAt);
  return { from, until, active: isActive(from, until, now), carried: isCarried(from, until, now) };
}

function slogansOf(campaign: Campaign, reader: ContentReader): Windowed<SloganView>[] {
  const { carried, ...window } = windowOf(campaign, reader.now);
  if (!carried) return [];
  // A slogan travels ahead of its hour, and so may stand on pages before the campaign's own page does.
  const href = reader.shared('campaignHasPage', campaign.id) ? campaignAddress(campaign.slug) : null;
  const link = { label: campaign.title, href };
  return campaign.slogans.map((text) => ({
    ...window,
    value: { text, campaign: link, accent: campaign.accent },
  }));
}

function bannersIn(placement: Banner['placement'], reader: ContentReader): Windowed<BannerView>[] {
  const inPlace = reader.banners().filter((banner) => banner.placement === placement);
  return inPlace
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .flatMap((banner) => {
      const { carried, ...window } = windowOf(banner, reader.now);
      const picture = carried ? pictureOf(reader, banner.image) : null;
      if (picture === null) return [];
      const mobilePicture = banner.mobileImage === null ? null : pictureOf(reader, banner.mobileImage);
      const { id, title, alt, link } = banner;
      const href = link === null ? null : resolveHref(reader, link);
      return [{ ...window, value: { id, title, alt, href, picture, mobilePicture } }];
    });
}
