import type { Hair } from './head.ts';
import { C, GREY_HAIR, HAIRS, SKINS } from './palette.ts';
import type { Person } from './person.ts';
import { POSES } from './poses.ts';
import type { Random } from './random.ts';
import { WARDROBE, type Build, type Outfit, type Role } from './wardrobe.ts';

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
