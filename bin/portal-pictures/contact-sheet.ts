import type { PageType } from '../../tests/support/page-types.ts';
import { views } from './views.ts';

const style = `body { font: 16px/1.4 system-ui, sans-serif; margin: 1rem; background: #ddd; color: #111 }
ul { display: flex; gap: 1rem; overflow-x: auto; padding: 0 0 1rem; list-style: none }
img { display: block; width: 20rem; height: 26rem; object-fit: cover; object-position: top; border: 1px solid #888 }`;

/** A page that shows all pictures, a row for each page type; each opens in full. */
export function contactSheet(
  portal: string,
  pageTypes: PageType[],
  fileName: (type: PageType, view: string) => string,
): string {
  const rows = pageTypes.map((type) => {
    const cells = views.map(({ name }) => {
      const file = fileName(type, name);
      return `<li><a href="${file}"><img src="${file}" alt="" loading="lazy">${name}</a></li>`;
    });
    const print = `<li><a href="${type.name.replaceAll(' ', '-')}.pdf">print (PDF)</a></li>`;
    return `<h2>${type.name} <small>${portal}${type.path}</small></h2><ul>${cells.join('')}${print}</ul>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Portal pictures</title><style>${style}</style>${rows.join('\n')}\n`;
}
