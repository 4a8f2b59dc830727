/**
 * Filters and sorts the documents library in place. Every control is a link that works without this script; with it
 * the filters of all kinds work together, and the address keeps what is chosen.
 */
import type { LibraryEntry } from '../feeds/library.ts';
import { queryOf, readChoice, select, toggle, type Choice } from './library-choice.ts';
import { LibraryView } from './library-view.ts';

const home = '/van-ban/';
const controls = 'a[data-facet], a[data-sort], a[data-all]';
const isHome = location.pathname === home;
const library = document.querySelector<HTMLElement>('[data-library]');
const list = library?.querySelector('.library');
let loading: Promise<LibraryEntry[]> | null = null;

function load(address: string): Promise<LibraryEntry[]> {
  loading ??= fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json() as Promise<LibraryEntry[]>;
  });
  loading.catch(() => (loading = null));
  return loading;
}

/** What the page shows: the query on the library's own page, elsewhere what the page is about. */
function presentChoice({ facet, value, sort }: DOMStringMap): Choice {
  if (isHome) return readChoice(location.search);
  return { ...(facet && value && { [facet]: value }), ...(sort && { 'sap-xep': sort }) };
}

async function show(view: LibraryView, page: HTMLElement): Promise<void> {
  const choice = presentChoice(page.dataset);
  if (Object.keys(choice).length === 0) return view.restore();
  const entries = await load(page.dataset['library'] ?? '');
  view.show(entries, select(entries, choice), choice);
}

async function follow(link: HTMLAnchorElement, view: LibraryView, page: HTMLElement): Promise<void> {
  const isAll = link.dataset['all'] !== undefined;
  const address = home + (isAll ? '' : queryOf(toggle(presentChoice(page.dataset), link.dataset)));
  if (!isHome) return location.assign(address);
  try {
    await load(page.dataset['library'] ?? '');
  } catch {
    // The plain page behind the link says the same of one filter.
    return location.assign(link.href);
  }
  history.pushState(null, '', address);
  await show(view, page);
  view.fold();
}

function begin(page: HTMLElement, view: LibraryView): void {
  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(controls);
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void follow(link, view, page);
  });
  if (!isHome) return;
  addEventListener('popstate', () => void show(view, page));
  // Without the data the whole library stands there, which is better than nothing.
  if (location.search !== '') show(view, page).catch(() => view.restore());
}

if (library && list) begin(library, new LibraryView(library, list));
