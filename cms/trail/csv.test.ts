import { expect, test } from 'vitest';

import { csvLine } from './csv.ts';

test('what a comma, a quotation mark or a line break would tear apart is quoted', () => {
  expect(csvLine(['a', 'b, c', 'nói "được"', 'hai\ndòng', null, 7])).toBe(
    'a,"b, c","nói ""được""","hai\ndòng",,7\r\n',
  );
});

test.each(['=1+1', '+84', '-2', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")'])('%j is no formula', (value) => {
  expect(csvLine([value])).toMatch(/^"?'/);
});
