/** The Astro application as it was built for this release. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ContentReader } from '../../data/reader.ts';
import type { PageRenderer, RenderedPage } from '../definitions.ts';
import { fingerprint } from '../projection/fingerprint.ts';
import { filesBelow } from './disk-portal-folder.ts';

interface AstroBundle {
  render(
    path: string,
    locals: { reader: ContentReader; siteUrl: string; cmsUrl: string },
  ): Promise<RenderedPage>;
  plainPages: string[];
}

/**
 * Loads the bundle that `astro build` made.
 * @param folder the build's output folder
 * @param siteUrl the portal's public address without a slash at the end
 * @param cmsUrl the newsroom's public address without a slash at the end: readers' forms are sent there
 * @throws Error when there is no build
 */
export async function loadAstroRenderer(
  folder: string,
  siteUrl: string,
  cmsUrl: string,
): Promise<PageRenderer> {
  const entry = join(folder, 'server', 'entry.mjs');
  if (!existsSync(entry))
    throw new Error(`there is no build of the portal in ${folder}; run "npm run build" first`);
  const bundle = (await import(pathToFileURL(entry).href)) as AstroBundle;
  return {
    render: (path, reader) => bundle.render(path, { reader, siteUrl, cmsUrl }),
    plainPages: bundle.plainPages,
    release: fingerprint([releaseOf(folder), siteUrl, cmsUrl].join('\n')),
    assets: join(folder, 'client'),
  };
}

/** Equal for equal builds: names and contents of everything that was built. */
function releaseOf(folder: string): string {
  const files = [...filesBelow(join(folder, 'server')), ...filesBelow(join(folder, 'client'))];
  return files
    .map((file) => {
      const full = [join(folder, 'server', file), join(folder, 'client', file)].find((path) =>
        existsSync(path),
      );
      return `${file} ${full === undefined ? '' : fingerprint(readFileSync(full))}`;
    })
    .join('\n');
}
