import type { Picture } from '../data/models.ts';

/** Upright pictures are shown less wide, so that they fit a screen; strips that are far higher are for reading. */
export function figureShape({ width, height }: Picture): 'upright' | undefined {
  return height > width && height < width * 2 ? 'upright' : undefined;
}

/** Widest at which a figure is shown, in pixels; mirrors `--measure` and `.upright` in the styles. */
const widest = { wide: 672, upright: 448 };

/** How wide a figure's picture is shown, as in `<img sizes>`. */
export function figureSizes(picture: Picture): string {
  const shown = Math.min(picture.width, widest[figureShape(picture) ?? 'wide']);
  return `(min-width: ${shown + 48}px) ${shown}px, calc(100vw - 2rem)`;
}

/** Columns of a group of pictures, and the shape to which they are cropped: that of most of them. */
export function groupClasses(pictures: Picture[]): string {
  const columns = pictures.length === 2 || pictures.length === 4 ? 2 : 3;
  const upright = pictures.filter(({ width, height }) => height > width).length;
  return `pictures of-${columns}${upright * 2 > pictures.length ? ' tall' : ''}`;
}
