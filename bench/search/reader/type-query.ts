/** A reader who types into the box of the search page, letter by letter, and looks. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Milliseconds between two letters: from somebody who writes fast to somebody who looks for every letter. */
export const paces = { quick: 100, slow: 450 };
export type Pace = keyof typeof paces;

const patience = 30_000;

/**
 * Types a query and waits until its first results stand there.
 * @returns milliseconds from the last letter to the results
 */
export async function typeQuery(page: Page, text: string, pace: Pace): Promise<number> {
  const box = page.locator('main input[type=search]');
  await box.fill('');
  await page.evaluate(watchAnswer, text);
  await box.focus();
  await typeEvenly(page, text, paces[pace]);
  return page.evaluate(
    (limit) =>
      Promise.race([
        window.answered,
        new Promise<number>((_, reject) => {
          setTimeout(() => reject(new Error('no results')), limit);
        }),
      ]),
    patience,
  );
}

declare global {
  interface Window {
    /** Resolves when the answer to the whole query stands in the page. */
    answered: Promise<number>;
  }
}

/** The page names the query in its title when it shows the answer to it, together with the results. */
function watchAnswer(text: string): void {
  let lastKey = Number.NaN;
  document.querySelector('main input[type=search]')?.addEventListener('input', () => {
    lastKey = performance.now();
  });
  const wanted = text.trim();
  window.answered = new Promise((resolve) => {
    const look = () => {
      const isWhole = document.querySelector<HTMLInputElement>('main input[type=search]')?.value === text;
      const isAnswered = document.title.startsWith(`${wanted} – `);
      const results = document.querySelectorAll('[data-part=exact] > li, [data-part=others] > li');
      const [first] = results;
      if (isWhole && isAnswered && first?.checkVisibility()) resolve(performance.now() - lastKey);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** The library's own delay comes before letters with marks and after all others, which is twice or none between them. */
async function typeEvenly(page: Page, text: string, each: number): Promise<void> {
  let due = performance.now();
  for (const letter of text) {
    await sleep(Math.max(0, due - performance.now()));
    await page.keyboard.type(letter);
    due += each;
  }
}
