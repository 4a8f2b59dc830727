import { parentPort, workerData } from 'node:worker_threads';

import { readWordFile } from './read-word-file.ts';
import { WordFileError } from './word-file-error.ts';

try {
  parentPort?.postMessage({ file: await readWordFile(workerData as Uint8Array) });
} catch (error) {
  if (!(error instanceof WordFileError)) throw error;
  parentPort?.postMessage({ refusal: { message: error.message, status: error.status } });
}
