/** The colours of the whole series. Scenes pick from these and mix them, and add no others of weight. */
export const C = {
  ink: '#16233a',
  navy: '#12335f',
  blue: '#1d5592',
  azure: '#4d8fc4',
  mist: '#b9d3e2',
  red: '#c3242d',
  brick: '#9c2a2b',
  coral: '#e0654f',
  rose: '#eba79b',
  yellow: '#f3b73e',
  straw: '#f8d98a',
  orange: '#e58a35',
  jade: '#2d8a75',
  leaf: '#4f9a5b',
  moss: '#2c6450',
  mint: '#a9d3bd',
  paper: '#f8f0e1',
  sand: '#e6d3b1',
  wood: '#a9693f',
  bark: '#5f3f33',
  stone: '#a7aeb3',
  slate: '#56677a',
  white: '#fffaf0',
} as const;

export const SKINS = ['#f0c39c', '#e5b086', '#d79c72', '#c58a62'] as const;
export const HAIRS = ['#1d1b26', '#262029', '#33262a'] as const;
export const GREY_HAIR = '#a9a6a6';

/** Takes '#rrggbb'; returns its three channels. */
function channels(color: string): [number, number, number] {
  const v = parseInt(color.slice(1), 16);
  return [v >> 16, (v >> 8) & 255, v & 255];
}

/** Takes two '#rrggbb' colours and a share 0…1 of the second; returns the blend. */
export function mix(a: string, b: string, share: number): string {
  const x = channels(a);
  const y = channels(b);
  const out = x.map((v, i) => Math.round(v + (y[i]! - v) * share));
  return `#${out.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
}

/** Takes a colour; returns it moved towards ink by the given share. */
export const dark = (color: string, share = 0.2): string => mix(color, C.ink, share);

/** Takes a colour; returns it moved towards paper white by the given share. */
export const light = (color: string, share = 0.2): string => mix(color, C.white, share);
