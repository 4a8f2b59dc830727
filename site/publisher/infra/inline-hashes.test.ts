import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashInline } from './inline-hashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('scripts and styles within a page are hashed, what stands elsewhere and data are not', () => {
  const page =
    '<!doctype html><head><script>let a = "<b>";</script><style>a{color:red}</style>' +
    '<script src="/assets/a.js"></script><script type="module">let b</script>' +
    '<script type="application/ld+json">{"a":1}</script></head><body><p>x</p></body>';
  expect(hashInline(page)).toEqual({
    scripts: [hash('let a = "<b>";'), hash('let b')],
    styles: [hash('a{color:red}')],
  });
});
