/** A name for one window of a browser; `crypto.randomUUID` is missing where the newsroom is served over plain HTTP. */
export function newWindowName(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return `cua-so-${Array.from(numbers, (number) => number.toString(36)).join('')}`;
}
