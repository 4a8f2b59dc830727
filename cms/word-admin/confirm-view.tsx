import { notFound } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';

import { ConfirmForm } from './confirm-form.tsx';
import { readConfirmation } from './read-confirmation.ts';
import { WordPage } from './word-page.tsx';

/** `/admin/word/<article id>`: what was recognised in a Word file, beside the file. */
export async function WordConfirmView(view: AdminViewServerProps) {
  const segments = view.params?.['segments'];
  const id = Array.isArray(segments) ? String(segments[1]) : '';
  const { req } = view.initPageResult;
  const confirmation = req.user ? await readConfirmation(req, id) : null;
  if (req.user && !confirmation) notFound();
  return (
    <WordPage address={`/admin/word/${id}`} view={view}>
      {confirmation && <ConfirmForm confirmation={confirmation} />}
    </WordPage>
  );
}
