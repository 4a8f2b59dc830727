/** The files of the demonstration portal. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { filesBelow } from '../../../site/publisher/infra/disk-portal-folder.ts';

const { folder } = inject('demonstration');

/** Names of the files whose name fits, relative to the folder. */
export const filesLike = (name: RegExp) => filesBelow(folder).filter((file) => name.test(file));
export const pathOf = (file: string) => join(folder, file);
export const read = (file: string) => readFileSync(pathOf(file), 'utf8');

/** Whole pages: not the fragments that pages fetch. */
export const pages = filesLike(/\.html$/).filter((file) => !file.startsWith('fragments/'));
