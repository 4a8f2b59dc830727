import type { OfficialDocument } from '../../data/reader.ts';
import type { IndexedEntry } from '../../search/indexed-entry.ts';
import type { Content } from '../projection/content.ts';
import { labelsOfDocument } from './labels.ts';
import { fileNames } from './media-texts.ts';
import { present } from './present.ts';

export function documentEntry(content: Content, document: OfficialDocument): IndexedEntry {
  const { id, number, title, slug, kind, field, issuer, signer, abstract, state } = document;
  const at = Date.parse(document.issuedAt);
  const about = present([kind, field, issuer, signer]);
  const body = [...present([state]), ...fileNames(content, document.files)];
  return {
    id: `document:${id}`,
    at,
    title: [kind === null ? number : `${kind} số ${number}`, title],
    summary: [...about, ...present([abstract])],
    body,
    labels: labelsOfDocument(document),
    shown: {
      kind: 'van-ban',
      title,
      slug,
      category: null,
      at,
      summary: abstract,
      picture: null,
      number,
    },
    texts: { body, also: about },
  };
}
