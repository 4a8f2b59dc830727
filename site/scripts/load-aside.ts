/**
 * Fills `<aside data-fragment="address">` with the newest headlines, which a page that is never rendered again cannot
 * have. What the page already links to is left out; without script, or without network, nothing is missing.
 */
import { onceSeen } from './once-seen.ts';

const aside = document.querySelector<HTMLElement>('[data-fragment]');

async function fill(target: HTMLElement): Promise<void> {
  const answer = await fetch(target.dataset.fragment ?? '');
  if (!answer.ok) return;
  const fragment = document.createRange().createContextualFragment(await answer.text());
  const known = new Set([location.pathname, ...[...document.querySelectorAll('main a')].map(pathOf)]);
  for (const item of fragment.querySelectorAll('li')) {
    const path = pathOf(item.querySelector('a'));
    if (known.has(path)) item.remove();
    else known.add(path);
  }
  for (const section of fragment.querySelectorAll('section'))
    if (!section.querySelector('li')) section.remove();
  target.append(fragment);
}

function pathOf(link: Element | null): string {
  return link instanceof HTMLAnchorElement && link.origin === location.origin ? link.pathname : '';
}

if (aside) onceSeen(() => void fill(aside).catch(() => undefined));
