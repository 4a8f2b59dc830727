import { join } from 'node:path';
import { launchBrowser } from '../tests/support/browser.ts';
import { startDemonstration } from '../tests/support/demonstration/demonstration.ts';
import { findPageTypes } from '../tests/support/page-types.ts';
import { runCommand } from './entry.ts';
import { takePortalPictures } from './portal-pictures/take-portal-pictures.ts';
import { repositoryRoot } from './repository.ts';

await runCommand(async () => {
  console.log('starting the demonstration newsroom …');
  const demonstration = await startDemonstration();
  try {
    const browser = await launchBrowser();
    try {
      const pageTypes = findPageTypes(demonstration.folder);
      const wanted = process.argv.slice(2);
      const chosen =
        wanted.length === 0
          ? pageTypes
          : pageTypes.filter(({ name }) => wanted.some((word) => name.includes(word)));
      const folder = join(repositoryRoot, 'var', 'portal-pictures');
      await takePortalPictures({ portal: demonstration.portal, pageTypes: chosen, browser, folder });
      console.log(`Look at them: ${join(folder, 'index.html')}`);
    } finally {
      await browser.close();
    }
  } finally {
    await demonstration.stop();
  }
});
