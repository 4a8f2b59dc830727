import { useDocumentDrawer } from '@payloadcms/ui';

import type { Finding } from '../finding.ts';
import { goToField } from './go-to-field.ts';

interface FindingItemProps {
  finding: Finding;
  /** Something was mended elsewhere, in the picture itself. */
  onMended: () => void;
}

/** One finding with what to do about it, and the way there. */
export function FindingItem({ finding, onMended }: FindingItemProps) {
  const { level, message, advice, field, media, passed } = finding;
  return (
    <li className={`finding finding--${level}`}>
      <p className="finding__message">{message}</p>
      <p className="finding__advice">{passed ? 'Đã nêu lý do bỏ qua.' : advice}</p>
      <p className="finding__ways">
        {media && <PictureWay medium={media} onMended={onMended} />}
        <button className="finding__way" onClick={() => void goToField(field)} type="button">
          Tới chỗ cần sửa
        </button>
      </p>
    </li>
  );
}

/** Opens the picture beside the article, which keeps what is being typed. */
function PictureWay({ medium, onMended }: { medium: string; onMended: () => void }) {
  const [Drawer, , { openDrawer }] = useDocumentDrawer({ collectionSlug: 'media', id: medium });
  return (
    <>
      <button className="finding__way" onClick={openDrawer} type="button">
        Mở ảnh
      </button>
      <Drawer onSave={onMended} />
    </>
  );
}
