/** Outdoor light. */
export interface Mood {
  /** Sky from zenith to horizon. */
  sky: readonly [string, string, string];
  /** Sun or moon: position, radius, colour. */
  orb: readonly [number, number, number, string] | null;
  cloud: string;
  /** Distance colour that far layers fade into. */
  haze: string;
  hill: string;
  field: string;
  ground: string;
  leaf: string;
  water: readonly [string, string];
  /** Final glaze: light from the orb's side and shade from below. */
  glow: string;
  glowShare: number;
  shade: string;
  shadeShare: number;
  /** Lamps and windows are lit. */
  lamps: boolean;
}

export const MOODS: readonly Mood[] = [
  {
    sky: ['#8fc1d8', '#cfe3dd', '#fbeccb'],
    orb: [330, 330, 74, '#fff3cf'],
    cloud: '#fffaf0',
    haze: '#e9e6d0',
    hill: '#6fa596',
    field: '#a9c47e',
    ground: '#e2cfa3',
    leaf: '#4f9a5b',
    water: ['#dfe9d8', '#7fb4b8'],
    glow: '#ffe9b0',
    glowShare: 0.3,
    shade: '#2d6f7c',
    shadeShare: 0.14,
    lamps: false,
  },
  {
    sky: ['#2f78b7', '#6cadd8', '#cfe7ee'],
    orb: null,
    cloud: '#ffffff',
    haze: '#bfdde8',
    hill: '#3f8a76',
    field: '#8dbb55',
    ground: '#ead9b3',
    leaf: '#3d8b54',
    water: ['#a9d6e2', '#2f7fa8'],
    glow: '#ffffff',
    glowShare: 0.16,
    shade: '#1d4c7c',
    shadeShare: 0.12,
    lamps: false,
  },
  {
    sky: ['#e8a65a', '#f6c878', '#fdebc0'],
    orb: [1180, 400, 96, '#fff1c4'],
    cloud: '#fff0cf',
    haze: '#f8d9a0',
    hill: '#b98a52',
    field: '#d0b552',
    ground: '#dfb87a',
    leaf: '#7c8f45',
    water: ['#fbe2a5', '#c98b4d'],
    glow: '#ffcf73',
    glowShare: 0.38,
    shade: '#7a3f2c',
    shadeShare: 0.16,
    lamps: false,
  },
  {
    sky: ['#27406f', '#a4648a', '#f2a076'],
    orb: [1120, 560, 70, '#ffd7a0'],
    cloud: '#e59a8c',
    haze: '#d98d86',
    hill: '#5d5580',
    field: '#6d6f70',
    ground: '#8f7281',
    leaf: '#3f5a62',
    water: ['#f0a580', '#4a4f80'],
    glow: '#ff9d6b',
    glowShare: 0.3,
    shade: '#1d2450',
    shadeShare: 0.28,
    lamps: true,
  },
  {
    sky: ['#8fb5ab', '#bfd5c6', '#e9eddc'],
    orb: null,
    cloud: '#dfe9df',
    haze: '#d3e2d4',
    hill: '#4f8f80',
    field: '#7fb06b',
    ground: '#cfcdb0',
    leaf: '#2f7f63',
    water: ['#d8e6d8', '#5f9f95'],
    glow: '#f4f6e2',
    glowShare: 0.2,
    shade: '#124a48',
    shadeShare: 0.16,
    lamps: false,
  },
  {
    sky: ['#0f2147', '#1f3f74', '#5a6f9c'],
    orb: [380, 190, 44, '#fdf3d0'],
    cloud: '#39568c',
    haze: '#4c6593',
    hill: '#1f3c60',
    field: '#27495c',
    ground: '#3d4a6b',
    leaf: '#1f4d55',
    water: ['#6d83ac', '#152c55'],
    glow: '#ffdf9c',
    glowShare: 0.07,
    shade: '#0a1330',
    shadeShare: 0.18,
    lamps: true,
  },
];

/** Takes the variant and six mood numbers, one per variant; returns the outdoor mood. */
export const moodFor = (n: number, order: readonly number[]): Mood => MOODS[order[n - 1]!]!;

/** How variant n is composed: one of three layouts, and whether it is that layout's second, mirrored take. */
export function layoutOf(n: number): { form: number; again: boolean } {
  return { form: (n - 1) % 3, again: n > 3 };
}
