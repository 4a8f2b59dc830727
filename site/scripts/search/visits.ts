/** The history of this page: what each entry shows is in its address, where the reader was in its state. */

interface Place {
  /** The reader has settled on this entry: typing goes on in a new one. */
  isKept: boolean;
  scroll: number;
  /** `href` or `#id` of what had the focus. */
  focus: string | null;
  /** Where in the window that stood: what is above it may have got longer or shorter meanwhile. */
  top: number | null;
}

const rest = 150;

export class Visits {
  private timer = 0;

  constructor() {
    history.scrollRestoration = 'manual';
    addEventListener('scroll', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.note(document.activeElement), rest);
    });
    // Before the page is left by a link, which has the focus in some browsers only.
    addEventListener('click', ({ target }) => this.note((target as Element).closest('a')), { capture: true });
  }

  /** While typing: takes the place of an entry that the reader has not settled on. */
  type(address: string): void {
    if (placeOf(history.state).isKept) this.push(address, false);
    else history.replaceState(history.state, '', address);
  }

  /** The reader has settled on what is shown. */
  keep(address: string): void {
    history.replaceState({ ...placeOf(history.state), isKept: true }, '', address);
  }

  /** Something else, to come back from. */
  go(address: string): void {
    this.push(address, true);
  }

  /**
   * The way back to where the reader left the present entry; to be gone when the page shows what it showed then. What
   * the page goes through until then is not noted. Null: the reader has not been here before.
   */
  wayBack(): (() => void) | null {
    clearTimeout(this.timer);
    if (history.state === null) return null;
    const { scroll, focus, top } = placeOf(history.state);
    return () => {
      const focused = find(focus);
      focused?.focus({ preventScroll: true });
      const now = topOf(focused);
      scrollTo(0, now === null || top === null ? scroll : scrollY + now - top);
    };
  }

  private push(address: string, isKept: boolean): void {
    clearTimeout(this.timer);
    const place: Place = { isKept, scroll: scrollY, focus: null, top: null };
    history.pushState(place, '', address);
  }

  private note(focus: Element | null): void {
    const name = focus?.id ? `#${focus.id}` : (focus?.getAttribute('href') ?? null);
    const place = { scroll: scrollY, focus: name, top: topOf(find(name)) };
    history.replaceState({ ...placeOf(history.state), ...place }, '');
  }
}

function placeOf(state: unknown): Place {
  return { isKept: false, scroll: 0, focus: null, top: null, ...(state as Partial<Place> | null) };
}

function find(name: string | null): HTMLElement | null {
  if (name === null) return null;
  const selector = name.startsWith('#') ? `#${CSS.escape(name.slice(1))}` : `a[href="${CSS.escape(name)}"]`;
  return document.querySelector(`main :is(${selector})`);
}

const topOf = (element: HTMLElement | null) => element?.getBoundingClientRect().top ?? null;
