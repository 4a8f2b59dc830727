import { Button } from '@payloadcms/ui';
import { useState } from 'react';

import { timeInWords } from '../text/vietnam-time.ts';
import { ComparisonTable } from './comparison-table.tsx';
import type { PastVersion, VersionChanges } from './past-versions.ts';

interface VersionRowProps {
  version: PastVersion;
  /** Where its changes are asked for. */
  address: string;
  mayRestore: boolean;
  onRestore: () => void;
}

type Shown = VersionChanges | 'loading' | 'failed' | null;

/** One version, with what it changed when somebody wants to see it. */
export function VersionRow({ version, address, mayRestore, onRestore }: VersionRowProps) {
  const [shown, setShown] = useState<Shown>(null);
  const [isSure, setSure] = useState(false);
  const time = timeInWords(new Date(version.at), new Date());
  const open = () => {
    if (shown !== null) return setShown(null);
    setShown('loading');
    void changesAt(address).then(setShown);
  };
  return (
    <li className="versions-view__version">
      <div className="versions-view__head">
        <p>
          <strong>{version.by}</strong> lưu lúc <time dateTime={version.at}>{time}</time>
          {version.newest && <span className="versions-view__mark">Bản mới nhất</span>}
          <span className="versions-view__mark">{version.published ? 'Bản xuất bản' : 'Bản nháp'}</span>
        </p>
        <Button
          aria-expanded={shown !== null}
          buttonStyle="secondary"
          className="versions-view__button"
          margin={false}
          onClick={open}
        >
          {shown === null ? 'Xem thay đổi' : 'Đóng'}
        </Button>
      </div>
      {shown === 'loading' && <p>Đang tải…</p>}
      {shown === 'failed' && <p role="alert">Chưa tải được. Hãy kiểm tra mạng rồi bấm lại.</p>}
      {shown !== null && typeof shown === 'object' && (
        <>
          <ComparisonTable
            after={`Bản của ${version.by}, ${time}`}
            before={
              shown.since ? `Bản trước đó, ${timeInWords(new Date(shown.since), new Date())}` : 'Chưa có gì'
            }
            fields={shown.changes}
          />
          {mayRestore && (
            <div className="versions-view__restore">
              {isSure && (
                <>
                  <p>
                    Chữ của bản này sẽ trở lại bài thành <strong>bản nháp</strong>; bạn đọc chưa thấy gì cho
                    đến khi bài được xuất bản. Bản mới nhất vẫn còn trong danh sách này.
                  </p>
                  <ComparisonTable
                    after="Sau khi khôi phục"
                    before="Trong bài bây giờ"
                    fields={shown.againstNewest}
                  />
                </>
              )}
              <Button
                buttonStyle={isSure ? 'primary' : 'secondary'}
                className="versions-view__button"
                margin={false}
                onClick={isSure ? onRestore : () => setSure(true)}
              >
                {isSure ? 'Đúng, khôi phục bản này' : 'Khôi phục bản này'}
              </Button>
            </div>
          )}
        </>
      )}
    </li>
  );
}

async function changesAt(address: string): Promise<Shown> {
  try {
    const response = await fetch(address, { credentials: 'same-origin' });
    return response.ok ? ((await response.json()) as VersionChanges) : 'failed';
  } catch {
    return 'failed';
  }
}
