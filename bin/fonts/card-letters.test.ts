import { expect, it } from 'vitest';
import { setLine } from '../../site/publisher/cards/type-setting.ts';
import { fontCharacters } from './font-characters.ts';

it('sets every letter that Vietnamese is written with, each once', () => {
  for (const weight of [400, 700] as const) {
    for (const letter of fontCharacters.replaceAll(/[\s\u0300-\u0323]/g, ''))
      expect(setLine(letter, 0, 0, 100, weight)).toMatch(
        /^<g [^>]+><path transform="translate\(0\)" d="(?:[MLCQ][-\d ]+|Z)+"\/><\/g>$/,
      );
  }
});
