import { parseArgs } from 'node:util';
import { CommandError } from '../entry.ts';

export interface ImportOptions {
  path: string;
  isDryRun: boolean;
  /** Overwrite what was brought before. */
  isUpdate: boolean;
  /** Take missing pictures from the old portal. */
  isDownloading: boolean;
  /** A folder with the old portal's uploads. */
  mediaFolder: string | null;
  /** Address of the old portal, where the export does not say it. */
  site: string | null;
}

const usage =
  'Example: npm run import -- export.xml --media wp-content/uploads\n' +
  'PATH is a WordPress export (.xml), a folder of saved HTML pages, or NukeViet’s tables as an SQL dump or a folder of CSV.\n' +
  '  --dry-run        write nothing, report what would be done\n' +
  '  --media FOLDER   where the old portal’s uploaded files are\n' +
  '  --download       fetch pictures that are not there from the old portal\n' +
  '  --site ADDRESS   where the old portal was, for kinds of export that do not say it\n' +
  '  --update         overwrite articles that an earlier import brought';

/** @throws CommandError that shows how it is done */
export function readImportOptions(args: string[]): ImportOptions {
  const { values, positionals } = parse(args);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) {
    throw new CommandError(`The import needs one file or folder.\n${usage}`, 2);
  }
  if (values.site !== undefined && !/^https?:\/\/[^/]+\/?$/.test(values.site)) {
    throw new CommandError(
      `--site must be an address such as https://congdoan-cu.example.vn (it is "${values.site}").`,
      2,
    );
  }
  return {
    path,
    isDryRun: values['dry-run'] ?? false,
    isUpdate: values.update ?? false,
    isDownloading: values.download ?? false,
    mediaFolder: values.media ?? null,
    site: values.site?.replace(/\/$/, '') ?? null,
  };
}

function parse(args: string[]) {
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        'dry-run': flag,
        update: flag,
        download: flag,
        media: { type: 'string' },
        site: { type: 'string' },
      },
    });
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)}\n${usage}`, 2);
  }
}
