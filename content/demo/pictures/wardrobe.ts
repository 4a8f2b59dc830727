import type { Hat } from './head.ts';
import { C } from './palette.ts';

export type Cut = 'shirt' | 'jacket' | 'suit' | 'coat' | 'aodai' | 'blouse' | 'jersey' | 'vest' | 'apron';

export type Build = 'man' | 'woman';

/** What somebody wears. `top` and `bottom` are the two large colours, `accent` the small one. */
export interface Outfit {
  cut: Cut;
  top: string;
  bottom: string;
  accent?: string;
  shoes?: string;
}

const SHORT_SLEEVES: readonly Cut[] = ['shirt', 'jersey', 'vest', 'blouse', 'apron'];

/** True when the outfit leaves the forearms bare. */
export const bareArms = (o: Outfit): boolean => SHORT_SLEEVES.includes(o.cut);

export type Role =
  | 'worker'
  | 'sewer'
  | 'builder'
  | 'tech'
  | 'officer'
  | 'union'
  | 'aodai'
  | 'medic'
  | 'player'
  | 'keeper'
  | 'farmer'
  | 'student'
  | 'driver'
  | 'cook'
  | 'townsfolk'
  | 'elder'
  | 'child'
  | 'suit';

/** What each role may wear; one entry of each list is drawn per person. */
interface Wardrobe {
  cuts: readonly Outfit['cut'][];
  tops: readonly string[];
  bottoms: readonly string[];
  hats?: readonly Hat[];
  hatColors?: readonly string[];
  accent?: string;
  build?: Build;
}

const DARKS = [C.ink, C.navy, '#2c3444', '#3b3a44'] as const;

export const WARDROBE: Record<Role, Wardrobe> = {
  worker: {
    cuts: ['jacket', 'shirt'],
    tops: [C.blue, '#2f6aa3', '#3f7488'],
    bottoms: [C.navy, '#27374d'],
    accent: C.yellow,
  },
  sewer: {
    cuts: ['shirt', 'apron'],
    tops: ['#5c9fc6', '#e9a68f', '#7fb8a2', '#f0cf86'],
    bottoms: DARKS,
    hats: ['cloth'],
    hatColors: ['#f3efe4', '#dfe9ee', '#f6d98b'],
    accent: '#f3ecdc',
    build: 'woman',
  },
  builder: {
    cuts: ['vest'],
    tops: [C.blue, '#44606f', '#c9b48c'],
    bottoms: [C.navy, '#3d4a58'],
    hats: ['helmet'],
    hatColors: [C.yellow, C.white, '#e6803a', '#3f82bd'],
    accent: '#ee7b30',
  },
  tech: {
    cuts: ['coat'],
    tops: ['#e8f1f4', '#cfe3ee'],
    bottoms: ['#d4e1e8', '#8fa9bb'],
    hats: ['cloth'],
    hatColors: ['#e8f1f4', '#bcd8e8'],
  },
  officer: { cuts: ['shirt'], tops: [C.white, '#eaf0f2'], bottoms: DARKS },
  union: { cuts: ['shirt'], tops: ['#3d83c2', '#4a90cc'], bottoms: [C.navy, C.ink] },
  suit: {
    cuts: ['suit'],
    tops: ['#243249', '#1f3355', '#39404f'],
    bottoms: ['#243249', '#1f2b40'],
    accent: C.red,
  },
  aodai: {
    cuts: ['aodai'],
    tops: [C.red, '#2f7fb0', C.jade, C.yellow, '#d86a7a', '#f3ebdd'],
    bottoms: ['#f7f1e6'],
    build: 'woman',
  },
  medic: { cuts: ['coat'], tops: ['#fbfaf5'], bottoms: ['#dfe8ea', C.slate], accent: '' },
  player: { cuts: ['jersey'], tops: [C.red], bottoms: [C.red], accent: C.yellow, build: 'man' },
  keeper: { cuts: ['jersey'], tops: [C.yellow], bottoms: [C.ink], accent: C.ink, build: 'man' },
  farmer: {
    cuts: ['blouse', 'shirt'],
    tops: ['#7a5a78', '#5d7f6d', '#a8663f', '#4d7896'],
    bottoms: ['#2d2f3a', '#3b3434'],
    hats: ['leaf'],
  },
  student: {
    cuts: ['shirt', 'blouse'],
    tops: [C.white, '#bcd8e8', '#f0cf86', '#e9a68f', '#8cc1ad'],
    bottoms: DARKS,
  },
  driver: {
    cuts: ['shirt', 'jacket'],
    tops: ['#4a7fa8', '#5c6f84', '#93a7a3'],
    bottoms: DARKS,
    hats: ['cap', 'none'],
    hatColors: [C.navy, C.red],
    build: 'man',
  },
  cook: {
    cuts: ['apron'],
    tops: ['#f4f0e6'],
    bottoms: ['#3c4656'],
    hats: ['chef'],
    hatColors: ['#fbf8f0'],
    accent: '#f9f6ee',
  },
  townsfolk: {
    cuts: ['shirt', 'blouse', 'jacket'],
    tops: ['#d9694f', '#e9b04c', '#3f8f80', '#7d6aa0', '#e8ddc6', '#4a86b5', '#b94552'],
    bottoms: [...DARKS, '#5b6a80'],
  },
  elder: {
    cuts: ['blouse', 'shirt'],
    tops: ['#7b5166', '#8a7a5e', '#6b5a7d', '#5f7d73'],
    bottoms: ['#2d2f3a'],
  },
  child: {
    cuts: ['shirt', 'blouse'],
    tops: [C.red, C.yellow, '#5cb0a0', '#6aa7d6', '#ef9a86'],
    bottoms: ['#33517a', '#3b4a3f', '#7a4b4b'],
  },
};
