/** Light and colour of one picture: six times of day outdoors and six rooms indoors. */

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
  { sky: ['#8fc1d8', '#cfe3dd', '#fbeccb'], orb: [330, 330, 74, '#fff3cf'], cloud: '#fffaf0', haze: '#e9e6d0', hill: '#6fa596', field: '#a9c47e', ground: '#e2cfa3', leaf: '#4f9a5b', water: ['#dfe9d8', '#7fb4b8'], glow: '#ffe9b0', glowShare: 0.3, shade: '#2d6f7c', shadeShare: 0.14, lamps: false },
  { sky: ['#2f78b7', '#6cadd8', '#cfe7ee'], orb: null, cloud: '#ffffff', haze: '#bfdde8', hill: '#3f8a76', field: '#8dbb55', ground: '#ead9b3', leaf: '#3d8b54', water: ['#a9d6e2', '#2f7fa8'], glow: '#ffffff', glowShare: 0.16, shade: '#1d4c7c', shadeShare: 0.12, lamps: false },
  { sky: ['#e8a65a', '#f6c878', '#fdebc0'], orb: [1180, 400, 96, '#fff1c4'], cloud: '#fff0cf', haze: '#f8d9a0', hill: '#b98a52', field: '#d0b552', ground: '#dfb87a', leaf: '#7c8f45', water: ['#fbe2a5', '#c98b4d'], glow: '#ffcf73', glowShare: 0.38, shade: '#7a3f2c', shadeShare: 0.16, lamps: false },
  { sky: ['#27406f', '#a4648a', '#f2a076'], orb: [1120, 560, 70, '#ffd7a0'], cloud: '#e59a8c', haze: '#d98d86', hill: '#5d5580', field: '#6d6f70', ground: '#8f7281', leaf: '#3f5a62', water: ['#f0a580', '#4a4f80'], glow: '#ff9d6b', glowShare: 0.3, shade: '#1d2450', shadeShare: 0.28, lamps: true },
  { sky: ['#8fb5ab', '#bfd5c6', '#e9eddc'], orb: null, cloud: '#dfe9df', haze: '#d3e2d4', hill: '#4f8f80', field: '#7fb06b', ground: '#cfcdb0', leaf: '#2f7f63', water: ['#d8e6d8', '#5f9f95'], glow: '#f4f6e2', glowShare: 0.2, shade: '#124a48', shadeShare: 0.16, lamps: false },
  { sky: ['#0f2147', '#1f3f74', '#5a6f9c'], orb: [380, 190, 44, '#fdf3d0'], cloud: '#39568c', haze: '#4c6593', hill: '#1f3c60', field: '#27495c', ground: '#3d4a6b', leaf: '#1f4d55', water: ['#6d83ac', '#152c55'], glow: '#ffdf9c', glowShare: 0.07, shade: '#0a1330', shadeShare: 0.18, lamps: true },
];

/** Indoor light. */
export interface Room {
  wall: readonly [string, string];
  dado: string;
  floor: readonly [string, string];
  /** What the windows show, top to bottom. */
  pane: readonly [string, string];
  frame: string;
  /** Large textile or furniture colour. */
  accent: string;
  wood: string;
  beam: string;
  beamShare: number;
  glow: string;
  glowShare: number;
  shade: string;
  shadeShare: number;
  lamps: boolean;
}

export const ROOMS: readonly Room[] = [
  { wall: ['#f6ead0', '#efd9b2'], dado: '#d9b98a', floor: ['#d8b88a', '#b98a5e'], pane: ['#bfe0e6', '#f7f1d4'], frame: '#fff8ea', accent: '#1d5592', wood: '#a9693f', beam: '#fff6d8', beamShare: 0.42, glow: '#fff0c2', glowShare: 0.3, shade: '#6b4a2f', shadeShare: 0.14, lamps: false },
  { wall: ['#b5d6cb', '#d6e8d9'], dado: '#5fa18d', floor: ['#c9d2c0', '#8fb0a0'], pane: ['#9fd0e6', '#f2f7e4'], frame: '#f7faf0', accent: '#e0654f', wood: '#8b6a49', beam: '#fbffe8', beamShare: 0.34, glow: '#f6ffe0', glowShare: 0.2, shade: '#123f46', shadeShare: 0.16, lamps: false },
  { wall: ['#7fa9c9', '#bcd6e2'], dado: '#3c6f9c', floor: ['#b4c4cf', '#7b95aa'], pane: ['#e9f3f2', '#fff5d8'], frame: '#f2f6f6', accent: '#f3b73e', wood: '#936a48', beam: '#fffbe6', beamShare: 0.34, glow: '#fff4d0', glowShare: 0.22, shade: '#12335f', shadeShare: 0.18, lamps: false },
  { wall: ['#f4c27a', '#f8dca3'], dado: '#cf7d45', floor: ['#cf9a63', '#96583c'], pane: ['#ffe6a6', '#fff6dc'], frame: '#fff3d8', accent: '#2d8a75', wood: '#8a4f33', beam: '#fff0b8', beamShare: 0.46, glow: '#ffd98a', glowShare: 0.34, shade: '#6b2a22', shadeShare: 0.18, lamps: false },
  { wall: ['#e9b3a0', '#f3d3c0'], dado: '#b4584c', floor: ['#d0a392', '#8f5a55'], pane: ['#f6d9c4', '#fdf0da'], frame: '#fdf3e6', accent: '#12335f', wood: '#7f4a3d', beam: '#fff1d8', beamShare: 0.36, glow: '#ffe2bf', glowShare: 0.26, shade: '#4a2040', shadeShare: 0.16, lamps: false },
  { wall: ['#173560', '#2b5583'], dado: '#10284c', floor: ['#3f5f86', '#1b3358'], pane: ['#0d1d40', '#54639a'], frame: '#5f83a8', accent: '#e58a35', wood: '#7a5138', beam: '#ffd98c', beamShare: 0.2, glow: '#ffd690', glowShare: 0.1, shade: '#081430', shadeShare: 0.18, lamps: true },
];

/** Takes the variant and six mood numbers, one per variant; returns the outdoor mood. */
export const moodFor = (n: number, order: readonly number[]): Mood => MOODS[order[n - 1]!]!;

/** Takes the variant and six room numbers, one per variant; returns the room. */
export const roomFor = (n: number, order: readonly number[]): Room => ROOMS[order[n - 1]!]!;

/** How variant n is composed: one of three layouts, and whether it is that layout's second, mirrored take. */
export function layoutOf(n: number): { form: number; again: boolean } {
  return { form: (n - 1) % 3, again: n > 3 };
}
