import { expect, it } from 'vitest';
import { forwardingPage } from './forwarding-page.ts';

it('forwards at once, names the new address, and keeps itself out of search engines', () => {
  const page = forwardingPage('/nu-cong/bai/', 'https://congdoan.example');
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/nu-cong/bai/">');
  expect(page).toContain('<link rel="canonical" href="https://congdoan.example/nu-cong/bai/">');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toBe(page.normalize('NFC'));
});

it('lets no markup through', () => {
  const page = forwardingPage('https://example.com/"><script>alert(1)</script>', 'https://congdoan.example');
  expect(page).not.toContain('<script');
});
