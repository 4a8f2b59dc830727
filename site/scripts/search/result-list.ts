/** The results of an answer, those that differ in marks only below a line, and the way to other pages. */
import type { SearchAnswer, SearchResult } from '../../search/answers.ts';
import { element, part, setCurrent } from './elements.ts';
import { Excerpts } from './excerpts.ts';
import { pageNumbers } from './page-numbers.ts';
import { pictureItem, resultItem } from './result-items.ts';
import type { Kind } from './wish.ts';
import { otherMarks } from './wording.ts';

export class ResultList {
  private readonly exact = part('exact');
  private readonly divider = part('divider');
  private readonly others = part('others');
  private readonly pages = part('pages');
  private readonly items = new WeakMap<SearchResult, HTMLLIElement>();
  private readonly excerpts = new Excerpts();

  /** @param addressOf address of a page of the answer, by its number */
  show({ results, page, pages }: SearchAnswer, kind: Kind, addressOf: (page: number) => string): void {
    const focus = document.activeElement?.getAttribute('href') ?? null;
    const first = results.findLastIndex(({ marks }) => marks !== 'other') + 1;
    this.excerpts.forget();
    this.fill(this.exact, results.slice(0, first), kind);
    this.fill(this.others, results.slice(first), kind);
    this.divider.hidden = first === results.length;
    this.divider.textContent = otherMarks(first === 0 && page === 1);
    this.pages.hidden = pages < 2;
    this.pages.replaceChildren(element('ol', {}, ...pageLinks(page, pages, addressOf)));
    if (focus !== null) this.focusAgain(focus);
  }

  /** An answer that is renewed while the reader is in it keeps the focus. */
  private focusAgain(href: string): void {
    if (document.activeElement?.getAttribute('href') === href) return;
    const links = [this.exact, this.others, this.pages].flatMap((list) => [...list.querySelectorAll('a')]);
    links.find((link) => link.getAttribute('href') === href)?.focus({ preventScroll: true });
  }

  /** The first result; null: there is none. */
  get first(): Element | null {
    return this.exact.firstElementChild ?? this.others.firstElementChild;
  }

  clear(): void {
    this.excerpts.forget();
    this.exact.replaceChildren();
    this.others.replaceChildren();
    this.divider.hidden = this.pages.hidden = true;
  }

  private fill(list: HTMLElement, results: SearchResult[], kind: Kind): void {
    const isPictures = kind === 'anh';
    list.className = isPictures ? 'photos' : 'rows';
    list.hidden = results.length === 0;
    list.replaceChildren(...results.map((result) => this.itemFor(result, isPictures)));
  }

  /** What has been shown already keeps its excerpt and its loaded picture. */
  private itemFor(result: SearchResult, isPicture: boolean): HTMLLIElement {
    const item = this.items.get(result) ?? (isPicture ? pictureItem(result) : resultItem(result));
    this.items.set(result, item);
    if (result.fetchExcerpt !== null && !isPicture) this.excerpts.follow(item, result.fetchExcerpt);
    return item;
  }
}

function pageLinks(page: number, pages: number, addressOf: (page: number) => string): HTMLLIElement[] {
  return pageNumbers(page, pages).map((number) => {
    if (number === null) return element('li', {}, '…');
    const label = element('span', { className: 'unseen' }, 'Trang ');
    const link = element('a', { href: addressOf(number) }, label, String(number));
    link.dataset['page'] = String(number);
    setCurrent(link, number === page, 'page');
    return element('li', {}, link);
  });
}
