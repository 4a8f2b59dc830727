/** A page of the portal as it would be with one more document: rendered by the portal's own pages, kept nowhere. */
import { categoryAddress, campaignAddress, documentAddress, frontAddress } from '../data/addresses.ts';
import type { SiteSettings } from '../data/reader.ts';
import { themeOf } from '../look/theme.ts';
import type { PageRenderer } from '../publisher/definitions.ts';
import { AddressBook } from '../publisher/projection/address-book.ts';
import { Content } from '../publisher/projection/content.ts';
import { Notes } from '../publisher/projection/notes.ts';
import { Projection } from '../publisher/projection/projection.ts';
import { openState } from '../publisher/projection/schema.ts';
import { SharedCache } from '../publisher/projection/shared-cache.ts';
import { TrackedReader } from '../publisher/projection/tracked-reader.ts';
import type { PreviewPage, PreviewScene } from './scene.ts';

/** Renders the page of the scene's document from a projection of its own, in memory. */
export async function renderScene(scene: PreviewScene, renderer: PageRenderer): Promise<PreviewPage> {
  const state = openState(':memory:');
  try {
    const content = new Content(state);
    const book = new AddressBook(content, renderer.plainPages, () => scene.now);
    const projection = new Projection(content, book);
    state.exec('BEGIN');
    projection.apply(scene.changes, scene.media, scene.now);
    state.exec('COMMIT');
    const path = pathOf(scene, content, book);
    if (path === null) return { status: 404, html: '' };
    const cache = new SharedCache(content, book, scene.now);
    const page = await renderer.render(path, new TrackedReader(content, new Notes(), cache));
    return page.status === 200
      ? { status: 200, html: withTheme(page.body, content) }
      : { status: 404, html: '' };
  } finally {
    state.close();
  }
}

/** The page with the federation's colours in it: their style sheet stands nowhere before it is published. */
function withTheme(html: string, content: Content): string {
  const settings = content.all('globals').get('site-settings') as SiteSettings | undefined;
  const theme = settings ? themeOf(settings.colours) : null;
  return theme === null
    ? html
    : html.replace(`<link rel="stylesheet" href="${theme.href}">`, `<style>${theme.css}</style>`);
}

/** The address at which the scene's document would stand; what has no page of its own is seen on the front page. */
function pathOf({ shown }: PreviewScene, content: Content, book: AddressBook): string | null {
  if (shown === null) return frontAddress;
  if ('page' in shown) return `/${shown.page}/`;
  const { collection, id } = shown;
  if (collection === 'articles') return book.ofArticle(id).next().value ?? null;
  if (collection === 'categories') return slugged(content.all('categories').get(id), categoryAddress);
  if (collection === 'campaigns') return slugged(content.all('campaigns').get(id), campaignAddress);
  if (collection === 'documents') return slugged(content.all('documents').get(id), documentAddress);
  return frontAddress;
}

function slugged(document: { slug: string } | undefined, address: (slug: string) => string): string | null {
  return document === undefined ? null : address(document.slug);
}
