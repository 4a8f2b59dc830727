import type { Picture } from '../data/models.ts';

/** Upright pictures are shown less wide, so that they fit a screen; strips that are far higher are for reading. */
export function figureShape({ width, height }: Picture): 'upright' | undefined {
  return height > width && height < width * 2 ? 'upright' : undefined;
}

/** How wide a figure's picture is shown, as in `<img sizes>`; mirrors `.article` and `.upright` in the styles. */
export function figureSizes(picture: Picture): string {
  const wide = figureShape(picture) === 'upright' ? '28rem' : '46rem';
  const widest = `${Math.min(picture.width, Number.parseInt(wide, 10) * 16)}px`;
  return `(min-width: 50rem) ${widest}, calc(100vw - 2rem)`;
}

/** Columns of a group of pictures, and the shape to which they are cropped: that of most of them. */
export function groupClasses(pictures: Picture[]): string {
  const columns = pictures.length === 2 || pictures.length === 4 ? 2 : 3;
  const upright = pictures.filter(({ width, height }) => height > width).length;
  return `pictures of-${columns}${upright * 2 > pictures.length ? ' tall' : ''}`;
}
