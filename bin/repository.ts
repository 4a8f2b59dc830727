import { resolve } from 'node:path';

/** The repository's root: every path of the code is taken from here, whatever folder a command is run in. */
export const repositoryRoot = resolve(import.meta.dirname, '..');
