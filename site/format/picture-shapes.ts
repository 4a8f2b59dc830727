import type { Picture } from '../data/models.ts';

/** Upright pictures are shown less wide, so that they fit a screen; strips that are far higher are for reading. */
export function figureShape({ width, height }: Picture): 'upright' | undefined {
  return height > width && height < width * 2 ? 'upright' : undefined;
}

/** Widest at which a figure is shown, in pixels; mirrors `--measure` and `.upright` in the styles. */
const widest = { wide: 672, upright: 448 };

/**
 * How wide a figure's picture is shown, as in `<img sizes>`. Sixteen pixels less than that on phones: those of 360 pixels
 * with two dots to each, or 412 with 1.75, then fetch the file of 640 dots instead of that of 960, which shows as sharp.
 */
export function figureSizes(picture: Picture): string {
  const shown = Math.min(picture.width, widest[figureShape(picture) ?? 'wide']);
  return `(min-width: ${shown + 48}px) ${shown}px, calc(100vw - 3rem)`;
}

/** How a group of pictures is laid out; mirrors `.pictures` in the styles. */
export interface GroupLayout {
  /** Columns, and the shape to which all are cropped: that of most of them. */
  classes: string;
  /** How wide each is shown, as in `<img sizes>`. */
  sizes: string;
}

export function groupLayout(pictures: Picture[]): GroupLayout {
  const columns = pictures.length === 2 || pictures.length === 4 ? 2 : 3;
  const upright = pictures.filter(({ width, height }) => height > width).length;
  return {
    classes: `pictures of-${columns}${upright * 2 > pictures.length ? ' tall' : ''}`,
    sizes:
      columns === 2
        ? '(min-width: 45rem) 330px, 46vw'
        : '(min-width: 45rem) 216px, (min-width: 30rem) 31vw, 46vw',
  };
}
