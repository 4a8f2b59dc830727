import type { LibraryEntry } from '../feeds/library.ts';

/** A document in the list, as the page's own rows are written. */
export function documentRow(entry: LibraryEntry): HTMLLIElement {
  const time = element('time', entry.day[1]);
  time.dateTime = entry.day[0];
  const number = element('p', element('b', entry.number), time);
  number.className = 'number';
  const title = element('a', entry.title);
  title.href = entry.url;
  const about = element('p', ...entry.about.flatMap((text) => [element('span', text), ' ']));
  about.className = 'meta';
  const text = element('div', element('h3', title), about);
  if (entry.files.length > 0) text.append(filesOf(entry));
  return element('li', number, text);
}

function filesOf({ files }: LibraryEntry): HTMLParagraphElement {
  const links = files.map(({ url, name, fileName, size }) => {
    const label = element('span', `Tải về ${name}: `);
    label.className = 'unseen';
    const link = element('a', label, size);
    link.href = url;
    link.download = fileName;
    return link;
  });
  const paragraph = element('p', ...links);
  paragraph.className = 'files';
  return paragraph;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
