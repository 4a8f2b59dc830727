import { hatOn } from './hats.ts';
import { C, dark, light, mix } from './palette.ts';
import { circle, ellipse, path, stroke } from './shapes.ts';

export type View = 'front' | 'side' | 'back';

export type Hair = 'short' | 'crop' | 'bob' | 'long' | 'bun' | 'tail' | 'bald';

export type Hat = 'none' | 'cap' | 'helmet' | 'leaf' | 'cloth' | 'chef' | 'nurse' | 'turban';

/** What a head looks like. Coordinates: origin at the head's centre, chin at y = 48, crown at -62. */
export interface Head {
  view: View;
  skin: string;
  hair: Hair;
  hairColor: string;
  hat: Hat;
  hatColor: string;
  mask?: boolean;
  glasses?: boolean;
  /** Eyes: open by default, 'down' when looking at something lower. */
  eyes?: 'open' | 'down' | 'smile';
  /** Leave the face blank when the figure is small. */
  plain?: boolean;
}

const BACK_LAYER: Partial<Record<Hair, string>> = {
  long: 'M-42-10C-48-78 48-78 42-10C48 40 52 90 42 128C14 136-18 136-44 126C-52 80-48 30-42-10Z',
  bob: 'M-43-10C-50-78 50-78 43-10C48 20 50 44 44 62C20 68-20 68-44 62C-50 44-48 20-43-10Z',
};

/** The hair behind the neck and shoulders: drawn before the torso for front views, after it for back views. */
export function hairBehind(h: Head): string {
  const tone = h.view === 'back' ? h.hairColor : dark(h.hairColor, 0.15);
  const layer = BACK_LAYER[h.hair];
  let out = layer ? path(layer, tone) : '';
  if (h.hair === 'tail') {
    const d =
      h.view === 'back'
        ? 'M-14-20C-26 30-16 90 2 128C20 90 24 30 14-20Z'
        : 'M-26-30C-66-26-70 40-48 104C-36 60-30 20-20 0Z';
    out += path(d, tone);
  }
  if (h.hair === 'bun')
    out +=
      h.view === 'back' ? '' : circle(h.view === 'side' ? -38 : 0, h.view === 'side' ? -24 : -62, 21, tone);
  return out;
}

/** Eyes, brows, nose and mouth in a darker skin tone. */
function features(h: Head): string {
  const side = h.view === 'side';
  const x = side ? 10 : 0;
  const l = x - (side ? 14 : 16);
  const r = x + (side ? 14 : 16);
  const ink = dark(h.hairColor, 0.1);
  const brows = `M${l - 8}-13q8-5 16 0M${r - 8}-13q8-5 16 0`;
  const closed =
    h.eyes === 'down'
      ? `M${l - 6}-1q6 5 12 0M${r - 6}-1q6 5 12 0`
      : `M${l - 6} 2q6-7 12 0M${r - 6} 2q6-7 12 0`;
  let out = path(
    `M${l - 13} 14a9 6 0 1 0 18 0a9 6 0 1 0-18 0M${r - 5} 14a9 6 0 1 0 18 0a9 6 0 1 0-18 0`,
    C.coral,
    0.22,
  );
  out +=
    h.eyes === 'down' || h.eyes === 'smile'
      ? stroke(closed + brows, ink, 2.8)
      : stroke(brows, ink, 2.8) + stroke(`M${l} -1v2M${r} -1v2`, ink, 6.6);
  if (h.glasses) {
    out += `<g fill="${C.white}" fill-opacity=".18" stroke="${ink}" stroke-width="2.6"><circle cx="${l}" cy="0" r="11"/><circle cx="${r}" cy="0" r="11"/></g>`;
  }
  if (h.mask) {
    return (
      out +
      path(
        side
          ? 'M-22 10Q14 2 41 10C42 36 24 50 8 49C-10 48-22 34-22 10Z'
          : 'M-35 10Q0 2 35 10C35 34 18 50 0 50C-18 50-35 34-35 10Z',
        '#dfeef0',
      )
    );
  }
  const nose = side ? 'M17 3Q24 14 14 17' : 'M-3 16q5 3 8-1';
  return out + stroke(`${nose}M${x - 9} 28q9 7 19-1`, mix('#a5473f', dark(h.skin, 0.4), 0.4), 3);
}

function hairFront(h: Head): string {
  if (h.hair === 'bald') return '';
  const c = h.hairColor;
  const side = h.view === 'side';
  if (h.hair === 'short' || h.hair === 'crop') {
    const d = side
      ? 'M-33 22C-54-44-24-68 8-64C36-62 46-42 39-18C28-30 12-34-6-29C-8-18-14-8-15 0L-22-2C-26 8-25 16-26 26Z'
      : 'M-38 8C-50-66-24-62 2-63C34-66 48-48 38 8L34-10C31-26 16-32-6-29C-22-27-32-22-35-10Z';
    return path(d, c);
  }
  const d = side
    ? 'M-34 34C-54-40-26-68 6-64C38-62 46-34 40-8C34-22 22-34 4-40C2-20-8-4-16 4C-20 20-24 30-24 40Z'
    : 'M-40 20C-50-72 50-74 40 20C38-8 28-32 6-44C-14-34-36-16-40 20Z';
  return path(d, c);
}

/** Takes a head; returns it drawn about its centre, without the hair that belongs behind the torso. */
export function drawHead(h: Head): string {
  if (h.view === 'back') {
    const skull = 'M-40-6C-44-80 44-80 40-6C40 20 30 40 22 46L-22 46C-30 40-40 20-40-6Z';
    const ears = ellipse(-40, 6, 7, 11, dark(h.skin, 0.15)) + ellipse(40, 6, 7, 11, dark(h.skin, 0.15));
    const nape = h.hair === 'short' || h.hair === 'crop' ? ears : '';
    const bun = h.hair === 'bun' ? circle(0, -26, 24, light(h.hairColor, 0.09)) : '';
    const skullFill = h.hair === 'bald' ? h.skin : h.hairColor;
    return (
      nape +
      path(skull, skullFill) +
      path('M8-60C40-56 42-20 40-6C40 20 30 40 22 46L6 46C22 10 24-30 8-60Z', '#000', 0.14) +
      hairBehind({ ...h, hair: h.hair === 'bun' ? 'bald' : h.hair }) +
      bun +
      hatOn(h)
    );
  }
  const side = h.view === 'side';
  const skin = side
    ? 'M-34-8C-36-62 36-64 38-12C38-4 42 6 38 14C36 34 22 49 8 48C-14 46-32 26-34-8Z'
    : 'M-37-8C-38-62 38-62 37-8C37 22 20 48 0 48C-20 48-37 22-37-8Z';
  const ear = dark(h.skin, 0.08);
  let out = side ? '' : ellipse(-37, 5, 7, 10, ear) + ellipse(37, 5, 7, 10, ear);
  out += path(skin, h.skin);
  out += path(
    side
      ? 'M-34-8C-33 26-14 46 8 48C-4 40-14 20-14-10Z'
      : 'M16-50C34-44 37-22 37-8C37 22 20 48 0 48C22 36 28-10 16-50Z',
    dark(h.skin, 0.3),
    0.22,
  );
  if (side && h.hat !== 'cloth') out += ellipse(-19, 7, 7, 11, ear);
  if (!h.plain) out += features(h);
  else if (h.mask) out += features(h);
  return out + hairFront(h) + hatOn(h);
}
