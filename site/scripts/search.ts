/** The page of the search: what is typed, chosen and gone back to becomes an answer; the address says all of it. */
import { Search } from '../search/search.ts';
import { AnswerView } from './search/answer-view.ts';
import { found, part } from './search/elements.ts';
import { indexFiles } from './search/index-files.ts';
import { Searching } from './search/searching.ts';
import { followTyping } from './search/typing.ts';
import { Visits } from './search/visits.ts';
import { isIdle, queryOf, readWish, withChoice, withText, type Wish } from './search/wish.ts';

const form = found('main form[role=search]') as HTMLFormElement;
const input = found('#tu-khoa') as HTMLInputElement;
const addressOf = (wish: Wish) => location.pathname + queryOf(wish);
const present = () => readWish(location.search);

const visits = new Visits();
const view = new AnswerView(addressOf);
const searching = new Searching(new Search(indexFiles, () => performance.now()), view);

async function type(text: string, untilShown = 0): Promise<void> {
  const wish = withText(present(), text);
  // Spaces at the end change nothing.
  if (queryOf(wish) !== queryOf({ ...present(), page: 1 })) visits.type(addressOf(wish));
  if ((await searching.show(wish, untilShown)) && !isIdle(wish)) view.bringIntoSight(input);
}

async function go(wish: Wish): Promise<void> {
  stopWaiting();
  visits.go(addressOf(wish));
  input.value = wish.text;
  await searching.show(wish);
}

async function goToHeading(wish: Wish): Promise<void> {
  await go(wish);
  view.heading.focus();
  view.heading.scrollIntoView();
}

async function comeBack(): Promise<void> {
  const arrive = visits.wayBack() ?? (() => view.bringIntoSight(input));
  const wish = present();
  input.value = wish.text;
  if (await searching.show(wish)) arrive();
}

function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  if (link.pathname !== location.pathname || link.hash !== '') return;
  event.preventDefault();
  const wish = readWish(link.search);
  // Filters stay where they are and go with what is typed; what else is followed is gone with its answer.
  if (link.matches('[data-kind], [data-order], [data-part=reset]')) void go({ ...wish, text: input.value });
  else void goToHeading(wish);
}

async function retry(): Promise<void> {
  await searching.show(present());
  view.heading.focus();
}

const stopWaiting = followTyping(form, input, {
  hint: (text) => searching.hint(text, present()),
  search: (text, untilShown) => void type(text, untilShown),
  submit: (text) => {
    void type(text);
    visits.keep(addressOf(present()));
    // On a phone the keyboard makes room for the results.
    if (matchMedia('(pointer: coarse)').matches) input.blur();
  },
});
input.addEventListener('focus', () => searching.prepare());
view.filters.listen((name, value) => void go(withChoice(withText(present(), input.value), name, value)));
found('main').addEventListener('click', follow);
part('retry').addEventListener('click', () => void retry());
addEventListener('online', () => {
  if (!part('failure').hidden) void searching.show(present());
});
addEventListener('popstate', () => void comeBack());

if (!isIdle(present())) {
  void comeBack();
  visits.keep(location.href);
} else if (input.value !== '') void type(input.value);
else if (document.activeElement === input) searching.prepare();
