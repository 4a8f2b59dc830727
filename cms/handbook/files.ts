import { join } from 'node:path';

// Next bundles this file; only the working folder says where the repository is.
const folder = join(process.cwd(), 'cms');

/** The handbook's text, and the folder of its pictures. */
export const handbookFiles = { text: join(folder, 'so-tay-bien-tap.md'), pictures: join(folder, 'so-tay') };
