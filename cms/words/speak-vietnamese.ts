import { deepMergeSimple } from '@payloadcms/translations/utilities';
import type { SanitizedConfig } from 'payload';

import { vietnamese } from './vietnamese.ts';

/** Puts our words above Payload's and the editor's, which writes its own into the finished configuration. */
export function speakVietnamese(config: SanitizedConfig): SanitizedConfig {
  const translations = config.i18n.translations as Record<string, object>;
  const vi = deepMergeSimple(translations['vi'] ?? {}, vietnamese);
  return {
    ...config,
    i18n: { ...config.i18n, translations: { ...translations, vi } as typeof config.i18n.translations },
  };
}
