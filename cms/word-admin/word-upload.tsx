'use client';

import { type DragEvent, useRef, useState } from 'react';

import { wordLimits } from '../word/limits.ts';
import { sendFile, type SentFile } from './send-file.ts';
import { type UploadRow, UploadRows } from './upload-rows.tsx';

const megabytes = wordLimits.file / 1024 / 1024;

/** Takes Word files, sends them one after the other and says what became of each. */
export function WordUpload() {
  const [rows, setRows] = useState<UploadRow[]>([]);
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const count = useRef(0);

  const change = (key: number, changes: Partial<UploadRow>) =>
    setRows((all) => all.map((row) => (row.key === key ? { ...row, ...changes } : row)));
  const sendAfter = async (before: Promise<void>, key: number, file: File) => {
    await before;
    change(key, { outcome: await outcomeOf(file, (sent) => change(key, { sent })) });
  };
  const send = (key: number, file: File) => {
    change(key, { sent: 0, outcome: null });
    queue.current = sendAfter(queue.current, key, file);
  };
  const take = (files: Iterable<File>) => {
    const added = [...files].map((file) => ({ key: (count.current += 1), file, sent: 0, outcome: null }));
    setRows((all) => [...all, ...added]);
    for (const { key, file } of added) send(key, file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };

  return (
    <>
      <div
        className={`word-drop${isOver ? ' word-drop--over' : ''}`}
        onDragLeave={() => setOver(false)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDrop={drop}
      >
        <button
          className="word-button word-button--main"
          onClick={() => input.current?.click()}
          type="button"
        >
          Chọn tệp Word
        </button>
        <span>hoặc kéo thả nhiều tệp vào đây. Mỗi tệp tối đa {megabytes} MB.</span>
        <input
          accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          aria-label="Chọn tệp Word"
          hidden
          multiple
          onChange={(event) => {
            take(event.target.files ?? []);
            event.target.value = '';
          }}
          ref={input}
          type="file"
        />
      </div>
      <UploadRows onAgain={send} rows={rows} />
    </>
  );
}

/** A file that is surely refused is not sent first over a phone's network. */
async function outcomeOf(file: File, onProgress: (sent: number) => void): Promise<SentFile> {
  if (file.size <= wordLimits.file) return sendFile(file, onProgress);
  const message = `Tệp quá lớn: mỗi tệp Word tối đa ${megabytes} MB. Hãy giảm cỡ ảnh trong Word (chọn ảnh → Nén ảnh), lưu lại rồi gửi.`;
  return { isDone: false, message };
}
