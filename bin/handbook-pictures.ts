import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../tests/support/browser.ts';
import { eventually, findFreePort, runNewsroomCommand } from '../tests/support/newsroom-process.ts';
import { CommandError, runCommand } from './entry.ts';
import { admin, people } from './handbook/people.ts';
import { takePictures } from './handbook/take-pictures.ts';
import { repositoryRoot } from './repository.ts';

await runCommand(async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'newsroom-handbook-'));
  const [portalPort, cmsPort] = [await findFreePort(), await findFreePort()];
  const cms = `http://localhost:${cmsPort}`;
  console.log('starting the demonstration newsroom …');
  const newsroom = runNewsroomCommand('start.ts', {
    DATA_DIR: dataDir,
    PORTAL_PORT: portalPort,
    CMS_PORT: cmsPort,
    SITE_URL: `http://localhost:${portalPort}`,
    CMS_URL: cms,
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
  });
  try {
    const isUp = () => newsroom.output().includes('Ctrl-C stops everything.');
    await eventually('the newsroom is up', isUp, 300).catch((error: unknown) => {
      throw new CommandError(`${String(error)}\n${newsroom.output()}`);
    });
    const browser = await launchBrowser();
    try {
      const stories = await people(cms);
      await takePictures({ cms, browser, stories, folder: join(repositoryRoot, 'cms', 'so-tay') });
    } finally {
      await browser.close();
    }
  } finally {
    newsroom.child.kill('SIGTERM');
    await newsroom.ended;
    await rm(dataDir, { recursive: true, force: true });
  }
});
