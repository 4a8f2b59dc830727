import type { Head } from './head.ts';
import { C, dark, light } from './palette.ts';
import { path, rect, stroke } from './shapes.ts';

/** The hat, drawn last; hats hide the crown and leave the face free. */
export function hatOn(h: Head): string {
  const c = h.hatColor;
  const d = dark(c, 0.18);
  const side = h.view === 'side';
  const back = h.view === 'back';
  switch (h.hat) {
    case 'cap': {
      const dome =
        path('M-42-10C-46-74 46-74 42-10Q0-20-42-10Z', c) +
        path('M-4-20Q6-56 0-62C34-60 44-40 42-10Q20-16-4-20Z', d, 0.5);
      if (back) return dome;
      return (
        dome +
        path(
          side ? 'M2-19C30-27 60-20 70-4C48-10 22-11 2-10Z' : 'M-40-12C-26-24 26-24 40-12C28 1-28 1-40-12Z',
          d,
        )
      );
    }
    case 'helmet': {
      const dome =
        path('M-48-12C-53-92 53-92 48-12Z', c) +
        path('M8-71C42-67 49-42 48-12L20-12C22-36 18-56 8-71Z', d, 0.45) +
        path('M-9-71Q0-77 9-71L7-14L-7-14Z', light(c, 0.4), 0.7);
      return dome + (side ? path('M-49-18L46-18C60-16 68-10 70-4L-49-8Z', d) : rect(-51, -19, 102, 11, d, 5));
    }
    case 'leaf':
      return (
        path('M-98-24Q0 2 98-24L5-114Q0-119-5-114Z', '#ecd9a6') +
        path('M12-8Q60-10 98-24L5-114Q1-118 0-117Z', '#c79f5e', 0.45) +
        stroke('M-62-56Q0-42 62-56M-34-82Q0-74 34-82', '#c9a86a', 2, 0.6)
      );
    case 'cloth':
      return (
        path('M-43-6C-54-76 54-76 43-6Q0-30-43-6Z', c) +
        path('M8-64C44-62 52-34 43-6Q26-18 8-22Z', d, 0.4) +
        (side ? path('M-40-10C-54-4-52 20-40 30C-34 16-32 4-34-12Z', d) : '')
      );
    case 'chef':
      return (
        path('M-40-14L-40-34C-66-44-54-86-24-78C-12-98 22-96 28-78C58-84 62-42 40-34L40-14Q0-26-40-14Z', c) +
        path('M-40-34Q0-44 40-34L40-14Q0-26-40-14Z', d, 0.35)
      );
    case 'nurse':
      return path('M-38-28C-34-70 34-70 38-28Q0-48-38-28Z', c) + stroke('M-36-36Q0-58 36-36', C.azure, 5);
    case 'turban':
      return (
        path('M-46-16C-56-74 56-74 46-16Q0-48-46-16Z', c) +
        stroke('M-44-26Q0-60 44-26M-38-40Q0-68 38-40', d, 3, 0.7)
      );
    default:
      return '';
  }
}
