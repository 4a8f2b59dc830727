import type { Config } from 'payload';

export const previewedCollections = [
  'articles',
  'campaigns',
  'banners',
  'announcements',
  'documents',
  'categories',
] as const;
export const previewedGlobals = ['site-settings', 'navigation'] as const;
export type PreviewedGlobal = (typeof previewedGlobals)[number];

/** Payload's own live preview, beside the form, in the widths in which readers look. */
export const livePreview: NonNullable<Config['admin']>['livePreview'] = {
  collections: [...previewedCollections],
  globals: [...previewedGlobals],
  breakpoints: [
    { name: 'phone', label: 'Điện thoại', width: 360, height: 740 },
    { name: 'tablet', label: 'Máy tính bảng', width: 768, height: 1024 },
    { name: 'desktop', label: 'Máy tính', width: 1280, height: 800 },
  ],
  url: ({ data, collectionConfig, globalConfig }) => {
    if (globalConfig) return `/api/preview/globals/${globalConfig.slug}`;
    const id = data?.id as string | undefined;
    return collectionConfig && id ? `/api/preview/${collectionConfig.slug}/${id}` : null;
  },
};
