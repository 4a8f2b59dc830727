/** Answers of addresses that are files. */

export const xmlAnswer = (body: string) => answer(body, 'application/xml; charset=utf-8');
export const rssAnswer = (body: string) => answer(body, 'application/rss+xml; charset=utf-8');
export const atomAnswer = (body: string) => answer(body, 'application/atom+xml; charset=utf-8');
export const jsonFeedAnswer = (body: string) => answer(body, 'application/feed+json; charset=utf-8');
export const manifestAnswer = (body: string) => answer(body, 'application/manifest+json; charset=utf-8');
export const textAnswer = (body: string) => answer(body, 'text/plain; charset=utf-8');
export const jsonAnswer = (body: string) => answer(body, 'application/json; charset=utf-8');
export const cssAnswer = (body: string) => answer(body, 'text/css; charset=utf-8');
export const missing = () => new Response(null, { status: 404 });

function answer(body: string, type: string): Response {
  return new Response(body, { headers: { 'Content-Type': type } });
}
