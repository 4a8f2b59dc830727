import { readFile } from 'node:fs/promises';
import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';

import { handbookFiles } from './files.ts';
import { renderHandbook } from './render-handbook.ts';
import './handbook.css';

/** `/admin/so-tay`: the editors' handbook, as it stands in the repository. */
export async function HandbookView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { permissions, req, visibleEntities, locale } = initPageResult;
  if (!req.user) redirect('/admin/login?redirect=/admin/so-tay');
  const { html, chapters } = renderHandbook(await readFile(handbookFiles.text, 'utf8'), '/api/so-tay');
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <Gutter className="handbook">
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
      </Gutter>
    </DefaultTemplate>
  );
}
