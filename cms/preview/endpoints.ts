import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';

import { roleOf } from '../access/role-of.ts';
import type { Clock } from '../clock.ts';
import type { FeedContext } from '../feed/feed-context.ts';
import type { StoredCollection } from '../feed/published-collections.ts';
import { answerMessage, answerScene } from './answer-page.ts';
import { composeFrontScene, composeScene } from './compose-scene.ts';
import { type PreviewedGlobal, previewedCollections, previewedGlobals } from './live-preview.ts';
import type { DraftRow } from './draft-snapshot.ts';
import type { PreviewRenderer, PreviewScene } from './preview-renderer.ts';

interface PreviewOptions {
  clock: Clock;
  renderer: () => PreviewRenderer | null;
}

/** `/api/preview/…`: a document as the portal would show it, for whoever may read it in the newsroom. */
export function previewEndpoints(options: PreviewOptions): Endpoint[] {
  const pages = ['get', 'post'] as const;
  return [
    { method: 'get', path: '/preview/files/:path(.+)', handler: (req) => file(req, options) },
    ...pages.map((method): Endpoint => ({
      method,
      path: '/preview/:kind/:id',
      handler: (req) => page(req, options),
    })),
  ];
}

/** Where a user who is logged in has a medium's file. */
const hrefOf = (filename: string) => `/api/media/file/${encodeURIComponent(filename)}`;

async function page(req: PayloadRequest, { clock, renderer }: PreviewOptions): Promise<Response> {
  if (roleOf(req) === null) {
    return answerMessage('Cần đăng nhập', 'Hãy đăng nhập vào tòa soạn để xem trước.', 401);
  }
  const { kind, id } = req.routeParams as { kind: string; id: string };
  const typed = req.method === 'POST' ? asRecord(await req.json?.()) : null;
  const scene = await sceneOf(kind, id, typed, { payload: req.payload, req, clock });
  if (scene === 'missing') return answerMessage('Không tìm thấy', 'Không có mục này để xem trước.', 404);
  return answerScene(renderer(), scene, { isLive: true, notice: null });
}

async function sceneOf(
  kind: string,
  id: string,
  typed: Record<string, unknown> | null,
  context: FeedContext,
): Promise<PreviewScene | null | 'missing'> {
  if (kind === 'pages') return composeFrontScene(null, id, hrefOf, context);
  if (kind === 'globals') {
    const slug = previewedGlobals.find((name) => name === id);
    if (slug === undefined) return 'missing';
    return composeFrontScene(
      { slug, data: typed ?? (await savedGlobal(slug, context)) },
      null,
      hrefOf,
      context,
    );
  }
  const collection = previewedCollections.find((name) => name === kind);
  const saved = collection && (await savedRow(collection, id, context));
  if (!collection || !saved) return 'missing';
  return composeScene(collection, { ...saved, ...typed, id }, hrefOf, context);
}

/** The document as it was last saved, if whoever asks may read it. */
async function savedRow(
  collection: StoredCollection & CollectionSlug,
  id: string,
  { payload, req }: FeedContext,
): Promise<DraftRow | null> {
  const found = await payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return found as DraftRow | null;
}

async function savedGlobal(slug: PreviewedGlobal, { payload, req }: FeedContext): Promise<object> {
  return payload.findGlobal({ slug, depth: 0, overrideAccess: false, user: req.user, req });
}

const asRecord = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** Styles and fixed files of the release, which the portal gives to everybody. */
async function file(req: PayloadRequest, { renderer }: PreviewOptions): Promise<Response> {
  const found = renderer()?.file((req.routeParams as { path: string }).path);
  if (!found) return Response.json({ message: 'Không có tệp này.' }, { status: 404 });
  const headers = { 'content-type': found.contentType, 'cache-control': 'public, max-age=3600' };
  return new Response(found.bytes, { headers });
}
