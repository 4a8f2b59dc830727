import { createApp } from 'astro/app/entrypoint';
import { plainPageAddresses } from '../layouts/plain-pages.ts';

/** What became of an address. */
export interface RenderedPage {
  /** 200: `body` is the file's text. 404: nothing is published at this address. */
  status: number;
  body: string;
  /** Where a page with a redirecting status points to. */
  location?: string;
}

const notFoundPage = '/404.html';
// Astro wants absolute addresses; pages never look at this one, because `siteUrl` is known only at run time.
const origin = 'http://portal.invalid';

const app = createApp({ streaming: false });

// An error is the publisher's to handle, and a page that does not exist is an answer: neither becomes an error page.
app.renderError = async (_request, { error, status }) => {
  if (error) throw error;
  return new Response(null, { status });
};

/** Addresses of the pages that are written in MDX. */
export const plainPages: string[] = plainPageAddresses;

/** Renders the page at `path` (site-relative, ASCII). Rejects with what the page threw. */
export async function render(path: string, locals: App.Locals): Promise<RenderedPage> {
  // Astro's own not-found page answers 404 at its own address too; here it is a file like any other.
  const isNotFoundPage = path === notFoundPage;
  const request = new Request(origin + (isNotFoundPage ? '/404/' : path));
  const response = await app.render(request, { locals });
  if (response.status === 404 && !isNotFoundPage) return { status: 404, body: '' };
  const location = response.headers.get('location');
  return {
    status: isNotFoundPage ? 200 : response.status,
    body: await response.text(),
    ...(location !== null && { location }),
  };
}
