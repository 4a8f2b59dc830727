import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import type { FileBytes } from '../../../cms/import/messages.ts';
import type { OldFile } from '../old-portal.ts';
import type { Download } from './download.ts';

export interface LoadedFile {
  name: string;
  type: string;
  bytes: FileBytes;
}

const mostBytes = 30 * 1024 * 1024;
/** Office files of before 2007 say no more than that they are one. */
const oldOffice: Record<string, string> = {
  '.doc': 'application/msword',
  '.xls': 'application/vnd.ms-excel',
};

/** Reads the bytes of files of the old portal, from folders or, if that is wished, from the old portal itself. */
export class FileLoader {
  readonly #folders: string[];
  readonly #download: Download | null;

  constructor(folders: string[], download: Download | null) {
    this.#folders = folders;
    this.#download = download;
  }

  /** @returns the file, or the reason why there is none, in words for the report */
  async load(file: OldFile): Promise<LoadedFile | string> {
    const path = await this.#find(file);
    if (path !== null) {
      if ((await stat(path)).size > mostBytes) return 'lớn hơn 30 MB';
      return typed(file.name, new Uint8Array(await readFile(path)));
    }
    if (file.url === null) return 'không có tệp trong thư mục đã cho';
    if (this.#download === null)
      return 'không có tệp trong thư mục đã cho (thêm --download để tải từ cổng cũ)';
    const bytes = await this.#download(file.url, mostBytes);
    return typeof bytes === 'string' ? bytes : typed(file.name, bytes);
  }

  /** Whether `load` would find it without asking the old portal. */
  async isHere(file: OldFile): Promise<boolean> {
    return (await this.#find(file)) !== null;
  }

  async #find({ files }: OldFile): Promise<string | null> {
    for (const folder of this.#folders) {
      for (const file of files) {
        for (const spelling of new Set([file, file.normalize('NFC'), file.normalize('NFD')])) {
          const path = join(folder, spelling);
          // An export is foreign: it does not get to name files elsewhere on this machine.
          if (relative(folder, path).startsWith('..')) continue;
          if (await isFile(path)) return path;
        }
      }
    }
    return null;
  }
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() === true;
}

async function typed(name: string, bytes: FileBytes): Promise<LoadedFile | string> {
  if (bytes.length === 0) return 'tệp rỗng';
  const found = await fileTypeFromBuffer(bytes);
  const extension = extname(name).toLowerCase();
  const type = found?.mime === 'application/x-cfb' ? oldOffice[extension] : found?.mime;
  if (type === undefined) return 'không rõ là loại tệp gì';
  const stem = basename(name, extname(name)) || 'tep';
  return { name: found && found.mime !== 'application/x-cfb' ? `${stem}.${found.ext}` : name, type, bytes };
}
