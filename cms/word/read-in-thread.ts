import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { wordLimits } from './limits.ts';
import type { WordFile } from './read-word-file.ts';
import { WordFileError } from './word-file-error.ts';

/** By its place below the repository's root, where every command starts: bundlers must not pack it. */
const thread = ['cms', 'word', 'reading-thread.ts'];

interface Answer {
  file?: WordFile;
  refusal?: { message: string; status: number };
}

let last: Promise<unknown> = Promise.resolve();

/**
 * `readWordFile` in a thread of its own with bounded time and memory, so that no file holds the newsroom up;
 * one file after the other.
 */
export function readInThread(bytes: Uint8Array): Promise<WordFile> {
  const reading = last.then(() => runThread(bytes));
  last = reading.catch(() => undefined);
  return reading;
}

function runThread(bytes: Uint8Array): Promise<WordFile> {
  const worker = new Worker(join(process.cwd(), ...thread), {
    workerData: bytes,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => {
      reject(
        new WordFileError('Tệp quá phức tạp, đọc mãi không xong. Hãy tách thành nhiều tệp rồi gửi lại.', 413),
      );
      void worker.terminate();
    }, wordLimits.milliseconds);
    worker.on('message', ({ file, refusal }: Answer) => {
      if (file) resolve(file);
      else reject(new WordFileError(refusal?.message ?? '', refusal?.status));
    });
    worker.on('error', (cause: Error & { code?: string }) => reject(explain(cause)));
    worker.on('exit', () => {
      clearTimeout(clock);
      reject(explain(new Error('The reading thread ended without an answer.')));
    });
  });
}

function explain(cause: Error & { code?: string }): Error {
  return cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new WordFileError('Tệp quá lớn khi mở ra. Hãy tách thành nhiều tệp rồi gửi lại.', 413)
    : cause;
}
