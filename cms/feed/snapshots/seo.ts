import type { Seo } from '../wire.ts';
import { toId, toText } from './values.ts';

interface StoredSeo {
  title?: string | null;
  description?: string | null;
  image?: string | { id: string } | null;
}

/** What is said to search engines and where a page is shared, in place of title, summary and cover. */
export function seoSnapshot(meta: StoredSeo | null | undefined): Seo {
  return {
    title: toText(meta?.title),
    description: toText(meta?.description),
    image: toId(meta?.image),
  };
}
