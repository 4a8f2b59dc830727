import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { drawPlot, type Panel } from './plot.ts';

const panel: Panel = {
  title: 'Visible after',
  horizontal: { label: 'articles', places: ['1,000', '10,000'] },
  vertical: 'milliseconds',
  series: [
    { name: 'publish', points: [{ value: 50, low: 40, high: 60 }, null] },
    {
      name: 'a <b> & "c"',
      points: [
        { value: 55, low: 45, high: 70 },
        { value: 5, low: 4, high: 6 },
      ],
    },
  ],
  limit: { value: 100, label: 'limit: 100' },
};
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

describe('drawPlot', () => {
  const plot = drawPlot('Title & more', 'note', [panel, { ...panel, isComparison: true }]);

  it('is well-formed whatever the names', () => {
    expect(XMLValidator.validate(plot)).toBe(true);
  });

  it('has a dot for each value, and lines and legends only where the places are a scale', () => {
    expect(count(plot, /<circle class="dot"/g)).toBe(3 + 2 + 3);
    expect(count(plot, /<polyline/g)).toBe(2);
  });

  it('names axes, units and the limit, with even steps that reach the highest value', () => {
    for (const text of ['articles', 'milliseconds', 'limit: 100', '>0<', '>20<', '>100<']) {
      expect(plot).toContain(text);
    }
    expect(plot).not.toContain('>120<');
  });
});
