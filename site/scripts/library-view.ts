/** The library's list and controls, as a choice changes them. */
import type { LibraryEntry } from '../feeds/library.ts';
import { countValues, type Choice } from './library-choice.ts';
import { documentRow } from './library-rows.ts';

const shownAtOnce = 100;

export class LibraryView {
  private readonly list: Element;
  private readonly found: Element | null;
  private readonly pager: HTMLElement | null;
  private readonly details: HTMLDetailsElement | null;
  private readonly original: ChildNode[];
  private readonly facetLinks: HTMLAnchorElement[];
  private readonly sortLinks: HTMLAnchorElement[];
  private readonly counts: (string | null | undefined)[];

  constructor(page: HTMLElement, list: Element) {
    this.list = list;
    this.original = [...list.childNodes];
    this.found = page.querySelector('.found');
    this.pager = page.querySelector('.pager');
    this.details = page.querySelector('.filters details');
    this.facetLinks = [...page.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
    this.sortLinks = [...page.querySelectorAll<HTMLAnchorElement>('a[data-sort]')];
    this.counts = this.facetLinks.map((link) => link.querySelector('small')?.textContent);
  }

  /** The page as it came. */
  restore(): void {
    this.list.replaceChildren(...this.original);
    this.found?.replaceChildren();
    if (this.pager) this.pager.hidden = false;
    this.mark({}, (_link, index) => this.counts[index] ?? '');
  }

  show(entries: LibraryEntry[], selected: LibraryEntry[], choice: Choice): void {
    showRows(this.list, selected, shownAtOnce);
    if (this.pager) this.pager.hidden = true;
    this.found?.replaceChildren(resultOf(selected.length), wayBack());
    this.mark(choice, ({ dataset: { facet = '', value = '' } }) =>
      String(countValues(entries, choice, facet, value)),
    );
  }

  /** Where the filters cover the list they are folded up again, so that the result is in sight. */
  fold(): void {
    const summary = this.details?.querySelector('summary');
    if (!this.details?.open || !summary?.checkVisibility()) return;
    this.details.open = false;
    summary.focus();
  }

  private mark(choice: Choice, countOf: (link: HTMLAnchorElement, index: number) => string): void {
    this.facetLinks.forEach((link, index) => {
      setCurrent(link, choice[link.dataset['facet'] ?? ''] === link.dataset['value']);
      const count = countOf(link, index);
      link.querySelector('small')?.replaceChildren(count);
      link.toggleAttribute('data-none', count === '0');
    });
    for (const link of this.sortLinks)
      setCurrent(link, (choice['sap-xep'] ?? 'ngay') === link.dataset['sort']);
  }
}

const resultOf = (found: number) =>
  found === 0 ? 'Không có văn bản nào phù hợp.' : `Tìm thấy ${found} văn bản.`;

function wayBack(): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = '/van-ban/';
  link.textContent = 'Xem tất cả';
  link.dataset['all'] = '';
  return link;
}

function setCurrent(link: HTMLAnchorElement, isCurrent: boolean): void {
  if (isCurrent) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}

function showRows(list: Element, entries: LibraryEntry[], limit: number): void {
  list.replaceChildren(...entries.slice(0, limit).map(documentRow));
  const left = entries.length - limit;
  if (left <= 0) return;
  const more = document.createElement('button');
  more.type = 'button';
  more.textContent = `Xem thêm ${left} văn bản`;
  more.addEventListener('click', () => showRows(list, entries, entries.length));
  const item = document.createElement('li');
  item.append(more);
  list.append(item);
}
