import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

interface AdminPageProps {
  view: AdminViewServerProps;
  /** Where whoever must log in first comes back to. */
  address: string;
  className?: string;
  children: ReactNode;
}

/** The admin's frame around a page of our own, for whoever is logged in. */
export function AdminPage({ view, address, className, children }: AdminPageProps) {
  const { permissions, req, visibleEntities, locale } = view.initPageResult;
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(address)}`);
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={view.params}
      payload={req.payload}
      permissions={permissions}
      searchParams={view.searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <Gutter {...(className ? { className } : {})}>{children}</Gutter>
    </DefaultTemplate>
  );
}
