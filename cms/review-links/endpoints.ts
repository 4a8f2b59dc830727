import type { Endpoint, PayloadRequest } from 'payload';

import type { Clock } from '../clock.ts';
import type { Article, ReviewLink } from '../payload-types.ts';
import { toId } from '../feed/snapshots/values.ts';
import { answerMessage, answerScene } from '../preview/answer-page.ts';
import { composeScene } from '../preview/compose-scene.ts';
import type { DraftRow } from '../preview/draft-snapshot.ts';
import type { PreviewRenderer } from '../preview/preview-renderer.ts';
import { openingKey } from './index.ts';
import { openingOf } from './opening.ts';
import { fileProof, hashOf, isFileProof } from './token.ts';

interface ReviewOptions {
  clock: Clock;
  feedKey: string;
  renderer: () => PreviewRenderer | null;
}

/** `/api/review/<token>`, also at `/xem-truoc/<token>`: an article for whoever has its link, as it is now. */
export function reviewEndpoints(options: ReviewOptions): Endpoint[] {
  return [
    { method: 'get', path: '/review/:token', handler: (req) => page(req, options) },
    { method: 'get', path: '/review/:token/files/:filename', handler: (req) => file(req, options) },
  ];
}

/** The same for a link that never was, has ended or was taken back, and for an article that is gone. */
const gone = () =>
  answerMessage(
    'Liên kết không còn dùng được',
    'Liên kết xem trước này không đúng, đã hết hạn hoặc đã được thu hồi. Hãy hỏi người gửi để có liên kết mới.',
    404,
  );

async function page(req: PayloadRequest, { clock, renderer }: ReviewOptions): Promise<Response> {
  const { token } = req.routeParams as { token: string };
  const link = await findLink(token, clock, req);
  const article = link && (await readArticle(link, req));
  if (!link || !article) return gone();
  await req.payload.update({
    collection: 'review-links',
    id: link.id,
    data: {},
    depth: 0,
    context: { [openingKey]: openingOf(req.headers, clock.now()) },
    req,
  });
  const proofOf = (filename: string) => fileProof(req.payload.secret, hashOf(token), filename);
  const hrefOf = (filename: string) =>
    `/api/review/${token}/files/${encodeURIComponent(filename)}?proof=${proofOf(filename)}`;
  const context = { payload: req.payload, req, clock };
  const scene = await composeScene('articles', article as unknown as DraftRow, hrefOf, context);
  return answerScene(renderer(), scene, { isLive: false, notice: noticeOf(link, article) });
}

/** A link that can be opened now. */
async function findLink(token: string, clock: Clock, req: PayloadRequest): Promise<ReviewLink | null> {
  const { docs } = await req.payload.find({
    collection: 'review-links',
    where: { tokenHash: { equals: hashOf(token) } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  });
  const link = docs[0];
  const isOpen = link && !link.revokedAt && Date.parse(link.expiresAt ?? '') > clock.now();
  return isOpen ? link : null;
}

async function readArticle(link: ReviewLink, req: PayloadRequest): Promise<Article | null> {
  const id = toId(link.article);
  if (id === null) return null;
  return req.payload.findByID({
    collection: 'articles',
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    req,
  });
}

const shownTime = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

function noticeOf(link: ReviewLink, article: Article): string {
  const state = article._status === 'published' ? 'bài đã xuất bản' : 'chưa xuất bản';
  return `Bản xem trước – ${state}. Liên kết hết hạn lúc ${shownTime.format(new Date(link.expiresAt ?? 0))}.`;
}

/** A file of the page, through the way on which the newsroom hands out all of its media. */
async function file(req: PayloadRequest, { clock, feedKey }: ReviewOptions): Promise<Response> {
  const { token, filename } = req.routeParams as { token: string; filename: string };
  const proof = req.searchParams.get('proof') ?? '';
  const isShown = isFileProof(proof, req.payload.secret, hashOf(token), filename);
  const media = req.payload.collections.media.config;
  const endpoint = (media.endpoints || []).find(
    ({ method, path }) => method === 'get' && path === '/file/:filename',
  );
  if (!isShown || !endpoint || !(await findLink(token, clock, req))) return gone();
  const headers = new Headers({ authorization: `Bearer ${feedKey}` });
  const routeParams = { collection: media.slug, filename };
  const response = await endpoint.handler({ ...req, headers, routeParams });
  response.headers.set('cache-control', 'private, no-store');
  response.headers.set('x-robots-tag', 'noindex');
  return response;
}
