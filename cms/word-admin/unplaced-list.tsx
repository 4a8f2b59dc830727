'use client';

import { toast } from '@payloadcms/ui';
import { useState } from 'react';

import { markUnplaced } from './confirm-requests.ts';
import type { ShownOriginal } from './confirmation.ts';

type Text = ShownOriginal['unplaced'][number];

/** What found no place in the article: to be copied where it belongs, or dropped by a person who knows. */
export function UnplacedList({ original, texts }: { original: string; texts: readonly Text[] }) {
  const [shown, setShown] = useState(texts);
  const mark = async (index: number, isHandled: boolean) => {
    try {
      await markUnplaced(original, index, isHandled);
      setShown((all) => all.map((one, place) => (place === index ? { ...one, isHandled } : one)));
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  };
  const open = shown.filter(({ isHandled }) => !isHandled).length;
  return (
    <>
      <h2>Chưa xếp được{open > 0 ? ` (${open})` : ''}</h2>
      {shown.length === 0 && <p className="word-field__hint">Mọi chữ trong tệp đều đã có chỗ.</p>}
      <ul className="word-unplaced">
        {shown.map(({ text, reason, isHandled }, index) => (
          <li className={isHandled ? 'word-unplaced__handled' : ''} key={index}>
            <q>{text}</q>
            <span className="word-field__hint">{reason}</span>
            <div>
              <button className="word-button" onClick={() => void copy(text)} type="button">
                Chép
              </button>
              <button className="word-button" onClick={() => void mark(index, !isHandled)} type="button">
                {isHandled ? 'Chưa xử lý' : 'Đã xử lý'}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Browsers give the clipboard only to pages that came over https. */
async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast.success('Đã chép. Hãy dán vào chỗ cần.');
  } catch {
    toast.error('Trình duyệt không cho chép. Hãy giữ ngón tay lên đoạn chữ rồi chọn Sao chép.');
  }
}
