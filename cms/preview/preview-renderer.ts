import type { Change, CollectionName, Media } from '../feed/wire.ts';

/** A medium with the addresses under which whoever looks at the preview may have its files. */
export interface PreviewMedium {
  media: Media;
  files: { href: string; mimeType: string; bytes: number; width: number | null; height: number | null }[];
}

/** What a preview is made of: one document in the form that somebody looks at, and what is published around it. */
export interface PreviewScene {
  shown: { collection: CollectionName; id: string } | { page: string } | null;
  /** The instant whose state is shown, in milliseconds. */
  now: number;
  changes: Change[];
  media: PreviewMedium[];
}

/** How the page is dressed: where its files are, which script may run, what is said above it. */
export interface PreviewDress {
  filesAt: string;
  nonce: string;
  isLive: boolean;
  notice: string | null;
}

/**
 * Renders pages of the portal for the newsroom. It is made outside of `cms/`, which knows nothing of the portal's
 * pages, and handed in where the server starts.
 */
export interface PreviewRenderer {
  readonly siteUrl: string;
  isReady(): boolean;
  render(scene: PreviewScene, dress: PreviewDress): Promise<{ status: number; html: string }>;
  file(path: string): { bytes: Uint8Array<ArrayBuffer>; contentType: string } | null;
}

const place = Symbol.for('newsroom.preview');
type Holder = typeof globalThis & { [place]?: PreviewRenderer };

/** Leaves the renderer where the configuration finds it: Next bundles that, so it shares no module with the server. */
export function handOverPreview(renderer: PreviewRenderer): void {
  (globalThis as Holder)[place] = renderer;
}

/** The renderer that the server's start has left; null for commands that serve nothing. */
export function handedOverPreview(): PreviewRenderer | null {
  return (globalThis as Holder)[place] ?? null;
}
