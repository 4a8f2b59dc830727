/**
 * Where a copy of the old portal's files may have the one at a path: the folder at hand may be the whole site, or any
 * of the folders on the way. Best first.
 * @example filePlaces('/uploads/news/2019/a.jpg') // ['uploads/news/2019/a.jpg', 'news/2019/a.jpg', '2019/a.jpg', 'a.jpg']
 */
export function filePlaces(path: string): string[] {
  const parts = decoded(path.replace(/[?#].*$/, ''))
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) return [];
  return parts.map((_part, from) => parts.slice(from).join('/'));
}

/** The file's own name, readable. */
export function fileName(path: string): string {
  return (
    decoded(path.replace(/[?#].*$/, ''))
      .split('/')
      .at(-1) ?? ''
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}
