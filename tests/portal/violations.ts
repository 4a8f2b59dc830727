import type { Page } from 'playwright-core';

/** What the policy of a page's content forbids, from its next address on: grows while the page is used. */
export async function watchViolations(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('noteViolation', (violation: string) => violations.push(violation));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { noteViolation } = globalThis as unknown as { noteViolation(violation: string): void };
      noteViolation(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return violations;
}
