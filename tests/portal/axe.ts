import axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds against WCAG 2.2 AA and its own best practices: a line for each element.
 * @param rules only these rules */
export async function axeViolations(page: Page, rules: string[] | null = null): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ values, only }) => {
      const { axe: engine } = window as unknown as { axe: typeof axe };
      const runOnly = only ? ({ type: 'rule', values: only } as const) : ({ type: 'tag', values } as const);
      const { violations } = await engine.run(document, { runOnly, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, html }) => {
          const why = any[0]?.message ?? '';
          return `${id}: ${target.join(' ')} | ${why} | ${html.slice(0, 160)}`;
        }),
      );
    },
    { values: tags, only: rules },
  );
}
