import { notFound } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';

import { AdminPage } from '../frame/admin-page.tsx';
import { ConfirmForm } from './confirm-form.tsx';
import { readConfirmation } from './read-confirmation.ts';
import './word-admin.css';

/** `/admin/word/<article id>`: what was recognised in a Word file, beside the file. */
export async function WordConfirmView(view: AdminViewServerProps) {
  const segments = view.params?.['segments'];
  const id = Array.isArray(segments) ? String(segments[1]) : '';
  const { req } = view.initPageResult;
  const confirmation = req.user ? await readConfirmation(req, id) : null;
  if (req.user && !confirmation) notFound();
  return (
    <AdminPage className="word-page" address={`/admin/word/${id}`} view={view}>
      {confirmation && <ConfirmForm confirmation={confirmation} />}
    </AdminPage>
  );
}
