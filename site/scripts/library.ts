/**
 * Filters and sorts the documents library in place. Every control is a link that works without this script; with it
 * the filters of all kinds work together, and the address keeps what is chosen.
 */
import type { LibraryEntry } from '../feeds/library.ts';
import { countValues, queryOf, readChoice, select, toggle, type Choice } from './library-choice.ts';
import { documentRow } from './library-rows.ts';

const page = document.querySelector<HTMLElement>('[data-library]');
const shownAtOnce = 100;

if (page !== null) begin(page);

function begin(page: HTMLElement): void {
  const home = '/van-ban/';
  const isHome = location.pathname === home;
  const list = page.querySelector('.library');
  const found = page.querySelector('.found');
  const pager = page.querySelector<HTMLElement>('.pager');
  if (list === null || found === null) return;
  const original = [...list.childNodes];
  const facetLinks = [...page.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
  const sortLinks = [...page.querySelectorAll<HTMLAnchorElement>('a[data-sort]')];
  const counts = new Map(facetLinks.map((link) => [link, link.querySelector('small')?.textContent ?? '']));
  let loading: Promise<LibraryEntry[]> | null = null;

  const load = () => {
    loading ??= fetch(page.dataset.library ?? '').then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json() as Promise<LibraryEntry[]>;
    });
    loading.catch(() => (loading = null));
    return loading;
  };

  const present = (): Choice =>
    isHome
      ? readChoice(location.search)
      : {
          ...(page.dataset.facet && { [page.dataset.facet]: page.dataset.value ?? '' }),
          ...(page.dataset.sort && { 'sap-xep': page.dataset.sort }),
        };

  const mark = (choice: Choice, entries: LibraryEntry[] | null) => {
    for (const link of facetLinks) {
      const { facet = '', value = '' } = link.dataset;
      setCurrent(link, choice[facet] === value);
      const number = entries === null ? counts.get(link) : String(countValues(entries, choice, facet, value));
      const small = link.querySelector('small');
      if (small) small.textContent = number ?? '';
      link.toggleAttribute('data-none', number === '0');
    }
    for (const link of sortLinks) setCurrent(link, (choice['sap-xep'] ?? 'ngay') === link.dataset.sort);
  };

  const show = async () => {
    const choice = present();
    const isEverything = Object.keys(choice).length === 0;
    if (pager) pager.hidden = !isEverything;
    if (isEverything) {
      list.replaceChildren(...original);
      found.replaceChildren();
      mark(choice, null);
      return;
    }
    const entries = await load();
    const selected = select(entries, choice);
    mark(choice, entries);
    showRows(list, selected, shownAtOnce);
    const all = document.createElement('a');
    all.href = home;
    all.textContent = 'Bỏ lọc';
    all.dataset.all = '';
    found.replaceChildren(
      selected.length === 0 ? 'Không có văn bản nào phù hợp.' : `Tìm thấy ${selected.length} văn bản.`,
      all,
    );
  };

  const follow = async (link: HTMLAnchorElement) => {
    const choice = link.dataset.all === undefined ? toggle(present(), link.dataset) : {};
    const address = home + queryOf(choice);
    if (!isHome) return location.assign(address);
    try {
      await load();
    } catch {
      // The plain page behind the link says the same of one filter.
      return location.assign(link.href);
    }
    history.pushState(null, '', address);
    await show();
  };

  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(
      'a[data-facet], a[data-sort], a[data-all]',
    );
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void follow(link);
  });
  if (!isHome) return;
  addEventListener('popstate', () => void show());
  if (Object.keys(present()).length > 0) void show();
}

function setCurrent(link: HTMLAnchorElement, isCurrent: boolean): void {
  if (isCurrent) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}

function showRows(list: Element, entries: LibraryEntry[], limit: number): void {
  list.replaceChildren(...entries.slice(0, limit).map(documentRow));
  if (entries.length <= limit) return;
  const item = document.createElement('li');
  const more = document.createElement('button');
  more.textContent = `Xem thêm ${entries.length - limit} văn bản`;
  more.addEventListener('click', () => showRows(list, entries, entries.length));
  item.append(more);
  list.append(item);
}
