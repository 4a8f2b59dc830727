/** A program of its own, so that its start counts as the other generator's does: the whole portal from scratch. */
import { renderScratch } from '../../site/publisher/scratch/render-scratch.ts';
import { DiskPortalFolder } from '../../site/publisher/infra/disk-portal-folder.ts';

const [state = '', media = '', build = '', siteUrl = '', cmsUrl = '', output = ''] = process.argv.slice(2);
await renderScratch({ state, media, build, siteUrl, cmsUrl, output }).done;
new DiskPortalFolder(output, `${output}.writing`, media).installAssets(`${build}/client`);
