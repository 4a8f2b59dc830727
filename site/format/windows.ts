import type { Windowed } from '../data/models.ts';

/** Attributes by which the script in the head knows when an element is to be seen; see `scripts/follow-windows.ts`. */
export function windowAttributes({ from, until, active }: Windowed<unknown>) {
  return {
    'data-window': '',
    'data-from': from === null ? undefined : new Date(from).toISOString(),
    'data-until': until === null ? undefined : new Date(until).toISOString(),
    hidden: !active,
  };
}
