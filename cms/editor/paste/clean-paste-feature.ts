import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Pasted text comes in clean: the same reading as for Word files and old portals, in the editor's browser. */
export const CleanPasteFeature = createServerFeature({
  feature: { ClientFeature: '/editor/paste/clean-paste-client.tsx#CleanPasteClient' },
  key: 'cleanPaste',
});
