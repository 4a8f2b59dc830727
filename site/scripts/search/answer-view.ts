/** The part of the page that shows an answer, or why there is none. */
import type { SearchAnswer, Suggestion } from '../../search/answers.ts';
import type { Manifest } from '../../search/manifest.ts';
import { Announcer } from './announcer.ts';
import { chosenLabels } from './choices.ts';
import { element, found, part } from './elements.ts';
import { FilterControls } from './filter-controls.ts';
import { ResultList } from './result-list.ts';
import { isFiltered, withoutFilters, withPage, withText, type Wish } from './wish.ts';
import { countText, failureText, pageTitle, searchedText } from './wording.ts';

const patience = 400;
/** Of the window's height, below the top of the first result. */
const leastInSight = 0.2;

export class AnswerView {
  readonly filters = new FilterControls();
  readonly heading = found('#ket-qua');
  private readonly announcer = new Announcer(part('spoken'));
  private readonly list = new ResultList();
  private readonly whole = part('answer');
  private readonly ways = part('ways');
  private readonly nothing = part('nothing');
  private readonly failure = part('failure');
  private readonly orders = part('orders');
  private readonly title = document.title;
  private readonly addressOf: (wish: Wish) => string;
  private timer = 0;

  constructor(addressOf: (wish: Wish) => string) {
    this.addressOf = addressOf;
  }

  /** Nothing is asked for. */
  rest(): void {
    this.settle('');
    this.announcer.hush();
    document.title = this.title;
    this.whole.hidden = true;
    this.ways.hidden = false;
  }

  /** An answer is on its way; what stands there stays until it comes. */
  wait(): void {
    this.announcer.hush();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.whole.hidden = false;
      this.whole.ariaBusy = 'true';
      this.heading.textContent = 'Đang tìm …';
    }, patience);
  }

  show(manifest: Manifest, wish: Wish, answer: SearchAnswer): void {
    const count = countText(answer, wish.kind);
    this.settle(count);
    document.title = pageTitle(wish, this.title);
    this.filters.show(manifest, wish, this.addressOf);
    const isNothing = answer.results.length === 0;
    this.nothing.hidden = this.ways.hidden = !isNothing;
    this.orders.hidden = answer.total < 2;
    this.list.show(answer, wish.kind, (page) => this.addressOf(withPage(wish, page)));
    if (isNothing) this.help(manifest, wish, answer.suggestions);
    this.announcer.say(count);
  }

  fail(isOnline: boolean): void {
    const reason = failureText(isOnline);
    this.settle('Chưa tìm được');
    this.list.clear();
    this.nothing.hidden = this.orders.hidden = true;
    this.failure.hidden = this.ways.hidden = false;
    part('reason').textContent = reason;
    this.announcer.say(reason);
  }

  /**
   * What answers a question below the window is of no use to who is typing it: head and keyboard can fill a phone.
   * @param question what shall stay in sight with it
   */
  bringIntoSight(question: HTMLElement): void {
    const { height } = visualViewport ?? { height: innerHeight };
    const answer = this.list.first ?? this.heading;
    if (answer.getBoundingClientRect().top > height * (1 - leastInSight)) question.scrollIntoView();
  }

  /** What is waited for has come. */
  private settle(heading: string): void {
    clearTimeout(this.timer);
    this.whole.ariaBusy = null;
    this.whole.hidden = false;
    this.failure.hidden = true;
    this.heading.textContent = heading;
  }

  /** What was searched, and what might be found. */
  private help(manifest: Manifest, wish: Wish, suggestions: Suggestion[]): void {
    part('searched').textContent = searchedText(wish, chosenLabels(manifest, wish));
    const items = suggestions.map(({ text, keepsLabels, total }) => {
      const other = withText(keepsLabels ? wish : withoutFilters(wish), text);
      const label = keepsLabels || !isFiltered(wish) ? `Tìm “${text}”` : `Tìm “${text}” không bộ lọc`;
      return this.suggestion(label, other, total);
    });
    const isKnown = suggestions.some(({ text, keepsLabels }) => text === wish.text.trim() && !keepsLabels);
    if (isFiltered(wish) && !isKnown)
      items.push(this.suggestion('Tìm lại, bỏ mọi bộ lọc', withoutFilters(wish), 0));
    part('suggestions').replaceChildren(...items);
  }

  /** @param total what it would find; 0: not known */
  private suggestion(label: string, wish: Wish, total: number): HTMLLIElement {
    const count = total === 0 ? '' : countText({ total, isTotalExact: true, page: 1 }, wish.kind);
    return element(
      'li',
      {},
      element('a', { href: this.addressOf(wish) }, label),
      ' ',
      element('small', {}, count),
    );
  }
}
