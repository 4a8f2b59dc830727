import type { Hair, Hat } from './head.ts';
import type { Build, Outfit } from './outfit.ts';
import { C, GREY_HAIR, HAIRS, SKINS } from './palette.ts';
import type { Person } from './person.ts';
import { POSES } from './poses.ts';
import type { Random } from './random.ts';

export type Role =
  | 'worker' | 'sewer' | 'builder' | 'tech' | 'officer' | 'union' | 'aodai' | 'medic'
  | 'player' | 'keeper' | 'farmer' | 'student' | 'driver' | 'cook' | 'townsfolk' | 'elder' | 'child' | 'suit';

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

const WARDROBE: Record<Role, Wardrobe> = {
  worker: { cuts: ['jacket', 'shirt'], tops: [C.blue, '#2f6aa3', '#3f7488'], bottoms: [C.navy, '#27374d'], accent: C.yellow },
  sewer: { cuts: ['shirt', 'apron'], tops: ['#5c9fc6', '#e9a68f', '#7fb8a2', '#f0cf86'], bottoms: DARKS, hats: ['cloth'], hatColors: ['#f3efe4', '#dfe9ee', '#f6d98b'], accent: '#f3ecdc', build: 'woman' },
  builder: { cuts: ['vest'], tops: [C.blue, '#44606f', '#c9b48c'], bottoms: [C.navy, '#3d4a58'], hats: ['helmet'], hatColors: [C.yellow, C.white, '#e6803a', '#3f82bd'], accent: '#ee7b30' },
  tech: { cuts: ['coat'], tops: ['#e8f1f4', '#cfe3ee'], bottoms: ['#d4e1e8', '#8fa9bb'], hats: ['cloth'], hatColors: ['#e8f1f4', '#bcd8e8'] },
  officer: { cuts: ['shirt'], tops: [C.white, '#eaf0f2'], bottoms: DARKS },
  union: { cuts: ['shirt'], tops: ['#3d83c2', '#4a90cc'], bottoms: [C.navy, C.ink] },
  suit: { cuts: ['suit'], tops: ['#243249', '#1f3355', '#39404f'], bottoms: ['#243249', '#1f2b40'], accent: C.red },
  aodai: { cuts: ['aodai'], tops: [C.red, '#2f7fb0', C.jade, C.yellow, '#d86a7a', '#f3ebdd'], bottoms: ['#f7f1e6'], build: 'woman' },
  medic: { cuts: ['coat'], tops: ['#fbfaf5'], bottoms: ['#dfe8ea', C.slate], accent: '' },
  player: { cuts: ['jersey'], tops: [C.red], bottoms: [C.red], accent: C.yellow, build: 'man' },
  keeper: { cuts: ['jersey'], tops: [C.yellow], bottoms: [C.ink], accent: C.ink, build: 'man' },
  farmer: { cuts: ['blouse', 'shirt'], tops: ['#7a5a78', '#5d7f6d', '#a8663f', '#4d7896'], bottoms: ['#2d2f3a', '#3b3434'], hats: ['leaf'] },
  student: { cuts: ['shirt', 'blouse'], tops: [C.white, '#bcd8e8', '#f0cf86', '#e9a68f', '#8cc1ad'], bottoms: DARKS },
  driver: { cuts: ['shirt', 'jacket'], tops: ['#4a7fa8', '#5c6f84', '#93a7a3'], bottoms: DARKS, hats: ['cap', 'none'], hatColors: [C.navy, C.red], build: 'man' },
  cook: { cuts: ['apron'], tops: ['#f4f0e6'], bottoms: ['#3c4656'], hats: ['chef'], hatColors: ['#fbf8f0'], accent: '#f9f6ee' },
  townsfolk: { cuts: ['shirt', 'blouse', 'jacket'], tops: ['#d9694f', '#e9b04c', '#3f8f80', '#7d6aa0', '#e8ddc6', '#4a86b5', '#b94552'], bottoms: [...DARKS, '#5b6a80'] },
  elder: { cuts: ['blouse', 'shirt'], tops: ['#7b5166', '#8a7a5e', '#6b5a7d', '#5f7d73'], bottoms: ['#2d2f3a'] },
  child: { cuts: ['shirt', 'blouse'], tops: [C.red, C.yellow, '#5cb0a0', '#6aa7d6', '#ef9a86'], bottoms: ['#33517a', '#3b4a3f', '#7a4b4b'] },
};

const MEN: readonly Hair[] = ['short', 'short', 'crop'];
const WOMEN: readonly Hair[] = ['bun', 'long', 'bob', 'tail'];

/** Takes a role and wishes; returns a person of that role, the rest drawn by chance. */
export function cast(rng: Random, role: Role, wishes: Partial<Person> = {}): Person {
  const w = WARDROBE[role];
  const chanceBuild: Build = rng.chance(0.5) ? 'woman' : 'man';
  const build = wishes.build ?? w.build ?? chanceBuild;
  const hair = rng.pick(build === 'man' ? MEN : WOMEN);
  const outfit: Outfit = {
    cut: rng.pick(w.cuts),
    top: rng.pick(w.tops),
    bottom: rng.pick(w.bottoms),
    shoes: rng.pick([C.ink, '#4b3a34', '#2a3850']),
    ...(w.accent ? { accent: w.accent } : {}),
  };
  return {
    view: 'front',
    build,
    outfit,
    skin: rng.pick(SKINS),
    hair: role === 'elder' && build === 'woman' ? 'bun' : hair,
    hairColor: role === 'elder' ? GREY_HAIR : rng.pick(HAIRS),
    hat: rng.pick(w.hats ?? ['none']),
    hatColor: rng.pick(w.hatColors ?? [C.navy]),
    eyes: rng.pick(['open', 'smile', 'smile']),
    headScale: role === 'child' ? 1.4 : 1.12,
    pose: POSES.stand,
    ...wishes,
  };
}

/** The same person with changes to the outfit. */
export function dressed(p: Person, change: Partial<Outfit>): Person {
  return { ...p, outfit: { ...p.outfit, ...change } };
}
