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
  {
    wall: ['#f6ead0', '#efd9b2'],
    dado: '#d9b98a',
    floor: ['#d8b88a', '#b98a5e'],
    pane: ['#bfe0e6', '#f7f1d4'],
    frame: '#fff8ea',
    accent: '#1d5592',
    wood: '#a9693f',
    beam: '#fff6d8',
    beamShare: 0.42,
    glow: '#fff0c2',
    glowShare: 0.3,
    shade: '#6b4a2f',
    shadeShare: 0.14,
    lamps: false,
  },
  {
    wall: ['#b5d6cb', '#d6e8d9'],
    dado: '#5fa18d',
    floor: ['#c9d2c0', '#8fb0a0'],
    pane: ['#9fd0e6', '#f2f7e4'],
    frame: '#f7faf0',
    accent: '#e0654f',
    wood: '#8b6a49',
    beam: '#fbffe8',
    beamShare: 0.34,
    glow: '#f6ffe0',
    glowShare: 0.2,
    shade: '#123f46',
    shadeShare: 0.16,
    lamps: false,
  },
  {
    wall: ['#7fa9c9', '#bcd6e2'],
    dado: '#3c6f9c',
    floor: ['#b4c4cf', '#7b95aa'],
    pane: ['#e9f3f2', '#fff5d8'],
    frame: '#f2f6f6',
    accent: '#f3b73e',
    wood: '#936a48',
    beam: '#fffbe6',
    beamShare: 0.34,
    glow: '#fff4d0',
    glowShare: 0.22,
    shade: '#12335f',
    shadeShare: 0.18,
    lamps: false,
  },
  {
    wall: ['#f4c27a', '#f8dca3'],
    dado: '#cf7d45',
    floor: ['#cf9a63', '#96583c'],
    pane: ['#ffe6a6', '#fff6dc'],
    frame: '#fff3d8',
    accent: '#2d8a75',
    wood: '#8a4f33',
    beam: '#fff0b8',
    beamShare: 0.46,
    glow: '#ffd98a',
    glowShare: 0.34,
    shade: '#6b2a22',
    shadeShare: 0.18,
    lamps: false,
  },
  {
    wall: ['#e9b3a0', '#f3d3c0'],
    dado: '#b4584c',
    floor: ['#d0a392', '#8f5a55'],
    pane: ['#f6d9c4', '#fdf0da'],
    frame: '#fdf3e6',
    accent: '#12335f',
    wood: '#7f4a3d',
    beam: '#fff1d8',
    beamShare: 0.36,
    glow: '#ffe2bf',
    glowShare: 0.26,
    shade: '#4a2040',
    shadeShare: 0.16,
    lamps: false,
  },
  {
    wall: ['#173560', '#2b5583'],
    dado: '#10284c',
    floor: ['#3f5f86', '#1b3358'],
    pane: ['#0d1d40', '#54639a'],
    frame: '#5f83a8',
    accent: '#e58a35',
    wood: '#7a5138',
    beam: '#ffd98c',
    beamShare: 0.2,
    glow: '#ffd690',
    glowShare: 0.1,
    shade: '#081430',
    shadeShare: 0.18,
    lamps: true,
  },
];

/** Takes the variant and six room numbers, one per variant; returns the room. */
export const roomFor = (n: number, order: readonly number[]): Room => ROOMS[order[n - 1]!]!;
