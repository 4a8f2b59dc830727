import type { Document as StoredDocument } from '../../payload-types.ts';
import type { OfficialDocument } from '../wire.ts';
import { formerSlugs, type StoredSlug } from './former-slugs.ts';
import { seoSnapshot } from './seo.ts';
import { toId, toInstant, toText } from './values.ts';

/** The published form of an official document; null when it lacks the day that orders the list. */
export function documentSnapshot(document: StoredDocument, addresses: StoredSlug[]): OfficialDocument | null {
  const issuedAt = toInstant(document.issuedAt);
  if (issuedAt === null || !document.slug) return null;
  return {
    id: document.id,
    number: document.number ?? '',
    title: document.title ?? '',
    slug: document.slug,
    kind: toText(document.kind),
    field: toText(document.field),
    issuer: toText(document.issuer),
    signer: toText(document.signer),
    issuedAt,
    effectiveAt: toInstant(document.effectiveAt),
    state: toText(document.state),
    abstract: toText(document.abstract),
    files: (document.files ?? []).flatMap((file) => toId(file) ?? []),
    campaign: toId(document.campaign),
    seo: seoSnapshot(document.meta),
    formerSlugs: formerSlugs(addresses, document.slug),
  };
}
