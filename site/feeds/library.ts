import type { DocumentRow } from '../data/models.ts';
import type { FacetName } from '../data/reader.ts';
import { formatBytes } from '../format/numbers.ts';
import { formatDay, isoDay } from '../format/time.ts';

/** A document as the library's script shows it, in words that need no more work. */
export interface LibraryEntry {
  url: string;
  number: string;
  title: string;
  /** `yyyy-mm-dd` and `dd/MM/yyyy` */
  day: [string, string];
  /** Kind, field, issuer, state: those that it has. */
  about: string[];
  files: { url: string; name: string; fileName: string; size: string }[];
  facets: Partial<Record<FacetName, string>>;
}

/** The whole library, newest first, for the script that filters and sorts it in place. */
export function writeLibrary(documents: (DocumentRow & Pick<LibraryEntry, 'facets'>)[]): string {
  return JSON.stringify(documents.map(entryOf));
}

function entryOf(document: DocumentRow & Pick<LibraryEntry, 'facets'>): LibraryEntry {
  const { number, title, issuedAt, kind, field, issuer, state, facets } = document;
  return {
    url: document.href,
    number,
    title,
    day: [isoDay(issuedAt), formatDay(issuedAt)],
    about: [kind, field, issuer, state].filter((text) => text !== null),
    files: document.files.map(({ href: url, name, fileName, type, bytes }) => ({
      url,
      name,
      fileName,
      size: `${type}, ${formatBytes(bytes)}`,
    })),
    facets,
  };
}
