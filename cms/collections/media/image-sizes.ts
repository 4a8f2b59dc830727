import type { ImageSize } from 'payload';

const widths = [320, 640, 960, 1440];

/** Encoders fast enough to run while the editor waits, in the order in which pages offer them to browsers. */
const formats: NonNullable<ImageSize['formatOptions']>[] = [
  { format: 'avif', options: { quality: 50, effort: 2 } },
  { format: 'webp', options: { quality: 74, effort: 3 } },
  { format: 'jpeg', options: { quality: 78, mozjpeg: false, progressive: true } },
];

/**
 * Every width in every format, made when a picture is uploaded so that no publication waits for it.
 * A narrower original keeps its own width: its files then share names, and are written once for each.
 */
export const imageSizes: ImageSize[] = widths.flatMap((width) =>
  formats.map((formatOptions) => ({
    name: `${formatOptions.format}${width}`,
    width,
    withoutEnlargement: true,
    formatOptions,
    admin: { disableListColumn: true, disableListFilter: true, disableGroupBy: true },
  })),
);
