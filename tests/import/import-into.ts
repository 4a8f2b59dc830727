/** An import into a test CMS, in this process. */
import { dirname } from 'node:path';
import { statSync } from 'node:fs';
import { deliverStep } from '../../cms/import/deliver-step.ts';
import type { Deliver } from '../../cms/import/messages.ts';
import { dryRun } from '../../bin/import/newsroom/dry-run.ts';
import { openPortal } from '../../bin/import/open-portal.ts';
import { type Download } from '../../bin/import/pictures/download.ts';
import { FileLoader } from '../../bin/import/pictures/load-file.ts';
import { Importing } from '../../bin/import/run/importing.ts';
import { emptyReport, type ImportReport } from '../../bin/import/run/report.ts';
import { runImport } from '../../bin/import/run/run-import.ts';
import type { TestCms } from '../support/cms.ts';

interface Options {
  isUpdate?: boolean;
  download?: Download;
  site?: string;
  isDryRun?: boolean;
}

export async function importInto(
  { payload }: TestCms,
  source: string,
  { isUpdate = false, download, site, isDryRun = false }: Options = {},
): Promise<ImportReport> {
  const portal = await openPortal(source, site ?? null);
  const report = emptyReport(portal.name, portal.kind, false);
  const folder = statSync(source).isDirectory() ? source : dirname(source);
  const loader = new FileLoader([folder], download ?? null);
  const deliver: Deliver = (step, message, file) => deliverStep(step, message, payload, file);
  const importing = new Importing(portal, isDryRun ? dryRun(deliver) : deliver, loader, report);
  await runImport(importing, { isUpdate, stop: new AbortController().signal, onProgress: () => undefined });
  portal.close();
  return report;
}
