/** Making and finding elements. Text is always set as text: nothing that was typed or published becomes HTML. */

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** The page's element of this name. @throws when the page has none */
export function part(name: string): HTMLElement {
  return found(`[data-part=${name}]`);
}

/** @throws when the page has none */
export function found(selector: string): HTMLElement {
  const first = document.querySelector<HTMLElement>(selector);
  if (!first) throw new Error(`no ${selector}`);
  return first;
}

/** Says which of several links is the present one. */
export function setCurrent(link: Element, isCurrent: boolean, value: 'true' | 'page' = 'true'): void {
  if (isCurrent) link.setAttribute('aria-current', value);
  else link.removeAttribute('aria-current');
}
