import type { Page } from 'playwright-core';

/** What an untranslated admin would say; none of these is a Vietnamese word without its accents. */
const english = new Set(
  (
    'account actions add all and apply back browse cancel change choose clear close collection columns confirm ' +
    'continue copy create created dashboard delete discard document done draft drop duplicate edit error ' +
    'fields file files filter filters from general hide home history last leave live loading locked login logout ' +
    'more name new next no of open or page password per please preview previous publish published remove required ' +
    'reset restore save saved search select settings show sort start status submit success title toggle unpublish ' +
    'unsaved untitled update updated upload value version versions view warning with yes your'
  ).split(' '),
);

/** Everything on the screen that tells what a thing is for: buttons, links, labels, headings, hints, names for readers aloud. */
async function visibleWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const named = 'button, a, label, legend, h1, h2, h3, summary, option, [role="button"], [role="tab"]';
    const all = [...document.querySelectorAll<HTMLElement>(`${named}, [aria-label], [placeholder], [title]`)];
    const shown = all.filter((element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );
    return shown.flatMap((element) => [
      ...(element.matches(named) ? [element.innerText] : []),
      ...['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    ]);
  });
}

/** Texts and names on the screen that hold an English word. */
export async function foreignWords(page: Page): Promise<string[]> {
  const texts = await visibleWords(page);
  // Letters among digits are no word: files' names have `d84add7e`.
  return texts.filter((text) =>
    text.split(/[^\p{L}\p{N}]+/u).some((word) => english.has(word.toLowerCase())),
  );
}
