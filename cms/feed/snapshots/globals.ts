import type { Navigation as StoredNavigation, SiteSetting as StoredSettings } from '../../payload-types.ts';
import type { Navigation, SiteSettings } from '../wire.ts';
import { toId, toText } from './values.ts';

export function siteSettingsSnapshot(settings: StoredSettings): SiteSettings {
  return {
    id: 'site-settings',
    name: settings.name,
    nameLines: (settings.nameLines ?? []).map(({ text }) => text),
    description: toText(settings.description),
    address: toText(settings.address),
    phone: toText(settings.phone),
    email: toText(settings.email),
    footerLines: (settings.footerLines ?? []).map(({ text }) => text),
    logo: toId(settings.logo),
    colours: { primary: toText(settings.colours?.primary), accent: toText(settings.colours?.accent) },
    social: (settings.social ?? []).map(({ network, url }) => ({ network, url })),
  };
}

export function navigationSnapshot(navigation: StoredNavigation): Navigation {
  return {
    id: 'navigation',
    header: (navigation.header ?? []).map(linkSnapshot),
    footer: (navigation.footer ?? []).map(({ title, links }) => ({
      title,
      links: (links ?? []).map(linkSnapshot),
    })),
  };
}

function linkSnapshot({ label, link }: { label: string; link: string }): Navigation['header'][number] {
  return { label, link };
}
