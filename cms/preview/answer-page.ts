import { randomBytes } from 'node:crypto';

import type { PreviewDress, PreviewRenderer, PreviewScene } from './preview-renderer.ts';

/** Where the release's styles and fixed files are served. */
export const filesAt = '/api/preview/files';

const notBuilt =
  'Chưa xem trước được vì phần cổng thông tin chưa được dựng. Hãy báo người quản trị chạy “npm run build” rồi mở lại trang này.';
const nothingToShow =
  'Chưa có gì để xem trước. Hãy điền các mục chính (với banner: chọn ảnh) rồi bản xem trước sẽ hiện ra.';

/** Renders a scene and answers it as a page that nobody may index, keep or frame elsewhere. */
export async function answerScene(
  renderer: PreviewRenderer | null,
  scene: PreviewScene | null,
  dress: Pick<PreviewDress, 'isLive' | 'notice'>,
): Promise<Response> {
  if (!renderer?.isReady()) return answerMessage('Chưa xem trước được', notBuilt, 503);
  const nonce = randomBytes(16).toString('base64');
  const page = scene && (await renderer.render(scene, { ...dress, filesAt, nonce }));
  if (page?.status !== 200) return answerMessage('Chưa có gì để xem', nothingToShow, 200, dress.isLive);
  return new Response(page.html, { headers: headersOf(nonce, renderer.siteUrl) });
}

/** A plain page with one message. */
export function answerMessage(title: string, text: string, status: number, retries = false): Response {
  const again = retries ? '<meta http-equiv="refresh" content="3">' : '';
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>${again}
<meta name="robots" content="noindex, nofollow, noarchive"><meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>:root{color-scheme:light dark}body{font:1.125rem/1.6 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1.25rem}</style>
</head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`;
  return new Response(html, { status, headers: headersOf('none', "'self'") });
}

function headersOf(nonce: string, formsTo: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "img-src 'self' data:",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "connect-src 'self'",
    `script-src 'nonce-${nonce}'`,
    `form-action ${formsTo}`,
    "frame-ancestors 'self'",
    "base-uri 'none'",
  ];
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex, nofollow, noarchive',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}
