import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CommandError, runCommand } from './entry.ts';
import { parseEnvironment } from './environment.ts';
import { lookAtNewsroom, openNewsroom } from './import/newsroom/open-newsroom.ts';
import { openPortal } from './import/open-portal.ts';
import { type ImportOptions, readImportOptions } from './import/options.ts';
import { downloadFrom } from './import/pictures/download.ts';
import { FileLoader } from './import/pictures/load-file.ts';
import type { OldPortal } from './import/old-portal.ts';
import { Importing } from './import/run/importing.ts';
import { progressLines } from './import/run/progress.ts';
import { asMarkdown, emptyReport, type ImportReport, summarise } from './import/run/report.ts';
import { runImport } from './import/run/run-import.ts';
import { stopSignal } from './supervisor/stop-signal.ts';

// Uploads and drafts are nobody else's on this machine.
process.umask(0o077);

await runCommand(async () => {
  const options = readImportOptions(process.argv.slice(2));
  const environment = parseEnvironment(process.env);
  const stop = stopSignal();
  console.log(`Đọc ${options.path} …`);
  const portal = await openPortal(resolve(options.path), options.site);
  console.log(
    `Cổng cũ: ${portal.name} (${portal.kind}), ${portal.size} mục, ${portal.categories.length} chuyên mục`,
  );
  const newsroom = options.isDryRun ? await lookAtNewsroom(environment) : await openNewsroom();
  console.log(`${options.isDryRun ? 'Chạy thử' : 'Ghi'}: ${newsroom.how}`);
  const report = emptyReport(portal.name, portal.kind, options.isDryRun);
  const startedAt = performance.now();
  try {
    const loader = await loaderOf(options, portal);
    const onProgress = progressLines(portal.size, console.log);
    const importing = new Importing(portal, newsroom.deliver, loader, report);
    await runImport(importing, { isUpdate: options.isUpdate, stop, onProgress });
  } finally {
    report.seconds = (performance.now() - startedAt) / 1000;
    portal.close();
    await newsroom.close();
  }
  console.log(summarise(report).join('\n'));
  if (!options.isDryRun) console.log(`Báo cáo đầy đủ: ${await keepReport(report, environment.dataDir)}`);
  else printDetails(report);
  return report.isStopped ? 130 : 0;
});
process.exit();

async function loaderOf(options: ImportOptions, portal: OldPortal): Promise<FileLoader> {
  const path = resolve(options.path);
  const own = (await stat(path)).isDirectory() ? path : dirname(path);
  const folders = [...(options.mediaFolder === null ? [] : [resolve(options.mediaFolder)]), own];
  if (!options.isDownloading) return new FileLoader(folders, null);
  if (!URL.canParse(portal.name)) {
    throw new CommandError(
      'The export does not say where the old portal is, so nothing can be downloaded from it.',
      2,
    );
  }
  const later = async () => 'sẽ tải từ cổng cũ khi nhập thật';
  return new FileLoader(folders, options.isDryRun ? later : downloadFrom(portal.name));
}

async function keepReport(report: ImportReport, dataDir: string): Promise<string> {
  const folder = join(dataDir, 'imports');
  await mkdir(folder, { recursive: true });
  const name = join(folder, `${report.startedAt.replaceAll(/[:.]/g, '-')}-${report.kind}`);
  await writeFile(`${name}.json`, `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(`${name}.md`, asMarkdown(report));
  return `${name}.md`;
}

function printDetails(report: ImportReport): void {
  console.log(
    asMarkdown(report)
      .split('\n## ')
      .slice(1)
      .map((part) => `\n## ${part}`)
      .join(''),
  );
}
