/** The controls that narrow down and order the results. */
import type { Manifest } from '../../search/manifest.ts';
import { choicesFor, type Choice } from './choices.ts';
import { element, part, setCurrent } from './elements.ts';
import {
  hasChoices,
  withKind,
  withOrder,
  withoutChoices,
  type FacetName,
  type Kind,
  type Wish,
} from './wish.ts';

export class FilterControls {
  private readonly page = part('answer');
  private readonly selects = [...this.page.querySelectorAll<HTMLSelectElement>('select[data-facet]')];
  private readonly kinds = [...this.page.querySelectorAll<HTMLAnchorElement>('a[data-kind]')];
  private readonly orders = [...this.page.querySelectorAll<HTMLAnchorElement>('a[data-order]')];
  private readonly reset = part('reset') as HTMLAnchorElement;

  /** @param addressOf address of the page for another wish */
  show(manifest: Manifest, wish: Wish, addressOf: (wish: Wish) => string): void {
    const choices = choicesFor(manifest, wish);
    part('filters').hidden = part('kinds').hidden = false;
    for (const select of this.selects) {
      const name = select.dataset['facet'] as FacetName;
      offer(select, choices[name], wish.chosen[name]);
    }
    for (const link of this.kinds) {
      const kind = link.dataset['kind'] as Kind;
      link.href = addressOf(withKind(wish, kind));
      setCurrent(link, wish.kind === kind);
    }
    for (const link of this.orders) {
      const isByDate = link.dataset['order'] === 'date';
      link.href = addressOf(withOrder(wish, isByDate));
      setCurrent(link, wish.isByDate === isByDate);
    }
    this.reset.href = addressOf(withoutChoices(wish));
    this.reset.hidden = !hasChoices(wish);
  }

  /** @param choose is told of every value that a reader chooses */
  listen(choose: (name: FacetName, value: string) => void): void {
    for (const select of this.selects)
      select.addEventListener('change', () => choose(select.dataset['facet'] as FacetName, select.value));
  }
}

function offer(select: HTMLSelectElement, choices: Choice[], chosen: string): void {
  const own = select.closest('p');
  if (own) own.hidden = choices.length === 0;
  const [any] = select.options;
  const options = choices.map(({ value, label }) => element('option', { value }, label));
  // A list that is open on the reader's screen is left alone if it stays as it is.
  const isSame = options.every(({ value, label }, index) => {
    const present = select.options[index + 1];
    return present?.value === value && present.label === label;
  });
  if (!isSame || select.options.length !== options.length + 1)
    select.replaceChildren(...(any ? [any] : []), ...options);
  select.value = chosen;
}
