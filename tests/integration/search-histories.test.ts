/**
 * After any history of changes the search is what a fresh one would be, wherever it was broken off and begun anew.
 * More of them: `SEARCH_HISTORIES=200 SEED=1`.
 */
import { expect, it } from 'vitest';
import type { Change } from '../../cms/feed/wire.ts';
import { randomOf, type Random } from '../support/random.ts';
import { bodyOf, gone, instant, pictureOf, SearchScene } from '../support/search-scene.ts';
import { sizeOf } from '../support/test-size.ts';

const histories = sizeOf('SEARCH_HISTORIES', { small: 2, full: 60 });
const stepsOfOne = 30;
const ids = { articles: 24, documents: 6, categories: 4, media: 5 };
const syllables = [
  'công',
  'đoàn',
  'đường',
  'dương',
  'hoà',
  'hòa',
  'lương',
  '42/2022/NĐ-CP',
  'lý',
  'lí',
  'ca',
];

const words = (random: Random, count: number) =>
  Array.from({ length: count }, () => random.pick(syllables)).join(' ');
const one = (random: Random, of: keyof typeof ids) => `${random.below(ids[of])}`;
const maybe = <T>(random: Random, value: () => T): T | null => (random.below(2) === 0 ? null : value());

function publishArticle(scene: SearchScene, random: Random): Change {
  const media = `m${one(random, 'media')}`;
  return scene.article(one(random, 'articles'), {
    title: words(random, random.between(1, 5)),
    sapo: maybe(random, () => words(random, 6)),
    tags: [words(random, 2)],
    body: bodyOf(words(random, 12), words(random, 3)),
    cover: maybe(random, () => media),
    category: `c${one(random, 'categories')}`,
    campaign: maybe(random, () => 'dot'),
    publishedAt: instant(random.below(900)),
  });
}

function publishDocument(scene: SearchScene, random: Random): Change {
  return scene.document(one(random, 'documents'), {
    title: words(random, 4),
    kind: random.pick(['Kế hoạch', 'kế hoạch', 'Nghị định', null]),
    issuedAt: instant(random.below(900)),
  });
}

function moveCategory(scene: SearchScene, random: Random): Change {
  return scene.category(`c${one(random, 'categories')}`, {
    title: words(random, 2),
    parent: maybe(random, () => `c${one(random, 'categories')}`),
  });
}

function changes(scene: SearchScene, random: Random): Change[] {
  const kinds = [publishArticle, publishArticle, publishArticle, publishDocument, moveCategory];
  switch (random.below(8)) {
    case 0:
      return [gone('articles', one(random, 'articles')), gone('documents', one(random, 'documents'))];
    case 1:
      return [gone('categories', `c${one(random, 'categories')}`)];
    case 2:
      return Array.from({ length: 12 }, () => publishArticle(scene, random));
  }
  return [random.pick(kinds)(scene, random)];
}

/** All media, one of them with another caption. */
function captioned(random: Random) {
  const changed = random.below(ids.media);
  return Array.from({ length: ids.media }, (_, i) =>
    pictureOf(`m${i}`, { alt: `Ảnh ${i}`, caption: i === changed ? words(random, 3) : 'ca đêm' }),
  );
}

it(
  `holds for ${histories} random histories`,
  () => {
    const random = randomOf('histories of the search');
    for (let history = 0; history < histories; history++) {
      const scene = new SearchScene({ leafSize: 4, mostOpen: 3, leftOpen: 1 });
      scene.take(Array.from({ length: ids.categories }, (_, i) => scene.category(`c${i}`)));
      for (let step = 0; step < stepsOfOne; step++) {
        scene.take(changes(scene, random), captioned(random));
        for (let left = random.below(30); left > 0 && scene.index.step();) left--;
        if (random.below(6) === 0) scene.restart();
        if (random.below(12) === 0) scene.index.renew();
      }
      scene.settle();
      expect(scene.verify().differences).toEqual([]);
      scene.close();
    }
  },
  60_000 + histories * 30_000,
);
