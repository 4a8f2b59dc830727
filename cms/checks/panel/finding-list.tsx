import type { Finding } from '../finding.ts';
import { FindingItem } from './finding-item.tsx';

import './finding-list.css';

interface FindingListProps {
  findings: Finding[];
  onMended: () => void;
}

/** All findings: first what stops the publication, then what is worth a second look. */
export function FindingList({ findings, onMended }: FindingListProps) {
  const groups = [
    { title: 'Phải sửa trước khi đăng', level: 'stop' },
    { title: 'Nên xem lại', level: 'warn' },
  ] as const;
  return groups.map(({ title, level }) => {
    const some = findings.filter((finding) => finding.level === level);
    if (some.length === 0) return null;
    return (
      <section className="findings" key={level}>
        <h4 className="findings__title">
          {title} ({some.length})
        </h4>
        <ul className="findings__list">
          {some.map((finding) => (
            <FindingItem
              finding={finding}
              key={`${finding.code} ${finding.field} ${finding.message}`}
              onMended={onMended}
            />
          ))}
        </ul>
      </section>
    );
  });
}
