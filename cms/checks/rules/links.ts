import type { CheckContext, DeadLink } from '../check-context.ts';
import type { CheckedArticle } from '../checked-article.ts';
import type { Finding } from '../finding.ts';
import { linkKey } from '../link-key.ts';

/** Links to pages of this portal that readers would not find. */
export function findDeadLinks({ body }: CheckedArticle, { deadLinks }: CheckContext): Finding[] {
  return body.links.flatMap((link) => {
    const reason = deadLinks.get(linkKey(link));
    return reason ? [deadLink(link.text || (link.kind === 'address' ? link.address : ''), reason)] : [];
  });
}

function deadLink(text: string, reason: DeadLink): Finding {
  const why = reason === 'gone' ? 'dẫn tới trang không có trên cổng' : 'dẫn tới bài chưa xuất bản hoặc đã gỡ';
  return {
    code: 'dead-link',
    level: 'warn',
    field: 'body',
    message: `Liên kết “${text}” ${why}.`,
    advice: 'Sửa địa chỉ của liên kết, chọn bài khác hoặc bỏ liên kết.',
  };
}
