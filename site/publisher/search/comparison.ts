import type { Content } from '../projection/content.ts';
import type { SearchStore } from './search-store.ts';
import { allSubjects, stampOf, type Subject } from './subjects.ts';

const comparedTogether = 200;

/** Subjects of which the index does not have what the projection has; found a little at a time. */
export function* differingSubjects(content: Content, store: SearchStore): Generator<Subject[]> {
  const gone = new Set(store.subjects());
  let differing: Subject[] = [];
  for (const [place, { subject }] of allSubjects(content).entries()) {
    gone.delete(subject);
    if (stampOf(content, subject) !== store.stamp(subject)) differing.push(subject);
    if (place % comparedTogether !== 0) continue;
    yield differing;
    differing = [];
  }
  yield [...differing, ...gone];
}
