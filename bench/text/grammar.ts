import type { Random } from '../../content/demo/pictures/random.ts';
import { activities, feelings, methods, results, topics } from './vocabulary/activities.ts';
import {
  groups,
  leaderRoles,
  manNames,
  nameParts,
  units,
  womanNames,
  workerRoles,
} from './vocabulary/people.ts';
import { moments, places } from './vocabulary/places.ts';
import { themes } from './vocabulary/themes.ts';
import { villageParts, villagers, villages } from './vocabulary/villages.ts';

const slots: Record<string, readonly string[]> = {
  ...nameParts,
  ...villageParts,
  ...Object.fromEntries(Object.entries(themes).map(([name, things]) => [`thing:${name}`, things])),
  activity: activities,
  feeling: feelings,
  group: groups,
  leaderRole: leaderRoles,
  man: manNames,
  method: methods,
  moment: moments,
  place: places,
  result: results,
  topic: topics,
  unit: units,
  village: villages,
  villager: villagers,
  woman: womanNames,
  workerRole: workerRoles,
};

/** A template cut at its slots: literal text and slots by turns. */
type Parts = (string | ((random: Random) => string))[];

const compiled = new Map<string, Parts>();

/** One of the templates with its slots filled; what fills a slot may have slots itself. */
export function speak(templates: readonly string[], random: Random): string {
  return fill(random.pick(templates), random);
}

/** The same as a sentence: its first letter is a capital. */
export function say(templates: readonly string[], random: Random): string {
  return capitalise(speak(templates, random));
}

function fill(template: string, random: Random): string {
  let parts = compiled.get(template);
  if (!parts) compiled.set(template, (parts = compile(template)));
  let text = '';
  for (const part of parts) text += typeof part === 'string' ? part : part(random);
  return text;
}

function compile(template: string): Parts {
  return template.split(/[{}]/).map((part, index) => (index % 2 === 0 ? part : slotNamed(part)));
}

/** @throws Error for a slot that no list fills */
function slotNamed(name: string): (random: Random) => string {
  const range = /^n:(\d+)-(\d+)$/.exec(name);
  if (range) return (random) => formatNumber(random.int(Number(range[1]), Number(range[2])));
  const list = slots[name];
  if (!list) throw new Error(`No list fills the slot {${name}}.`);
  return (random) => speak(list, random);
}

/** @example formatNumber(1250) // => '1.250' */
function formatNumber(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, '.');
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
