import type { IndexedEntry } from '../../../site/search/indexed-entry.ts';
import { demoEntries } from './demo-entries.ts';
import { generatedEntries } from './generated-entries.ts';
import { plantedDocuments } from './planted-documents.ts';
import { plantedPeople } from './planted-people.ts';
import { plantedSpellings } from './planted-spellings.ts';
import { plantedWages } from './planted-wages.ts';

/** The demonstration newsroom, ten thousand generated articles, and planted ones that give queries their answers. */
export async function relevanceCorpus(): Promise<IndexedEntry[]> {
  const planted = [...plantedSpellings, ...plantedWages, ...plantedPeople, ...plantedDocuments];
  const entries = [...(await demoEntries()), ...planted, ...generatedEntries(10_000)];
  const ids = new Set(entries.map(({ id }) => id));
  if (ids.size !== entries.length) throw new Error('Two entries of the corpus have the same identifier.');
  return entries;
}
