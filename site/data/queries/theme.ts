import { themeOf, type Theme } from '../../look/theme.ts';
import type { ContentReader, SharedValues } from '../reader.ts';

/** The style sheet at this address, or null when the federation's colours are others now. */
export function themePage(reader: ContentReader, href: string): Theme | null {
  const settings = reader.settings();
  const theme = settings && themeOf(settings.colours);
  return theme?.href === href ? theme : null;
}

export function lookOfPortal(reader: ContentReader): SharedValues['look'] {
  return reader.shared('look', '');
}
