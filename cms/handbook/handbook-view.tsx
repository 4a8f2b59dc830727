import { readFile } from 'node:fs/promises';
import type { AdminViewServerProps } from 'payload';

import { AdminPage } from '../frame/admin-page.tsx';
import { handbookFiles } from './files.ts';
import { renderHandbook } from './render-handbook.ts';
import './handbook.css';

/** `/admin/so-tay`: the editors' handbook, as it stands in the repository. */
export async function HandbookView(view: AdminViewServerProps) {
  const { html, chapters } = renderHandbook(await readFile(handbookFiles.text, 'utf8'), '/api/so-tay');
  return (
    <AdminPage address="/admin/so-tay" className="handbook" view={view}>
      <nav aria-label="Mục lục" className="handbook__chapters">
        <ul>
          {chapters.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {/* Our own file, made into HTML by our own renderer. */}
      <article dangerouslySetInnerHTML={{ __html: html }} />
    </AdminPage>
  );
}
