'use client';

import { Button, useAllFormFields, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui';

import { FindingList } from './finding-list.tsx';
import { type Check, findingsOf, useFindings } from './use-findings.ts';

/** Says beside the article, while it is written, what would hold its publication up. */
export function ChecksPanel() {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const { getData } = useForm();
  const [fields] = useAllFormFields();
  const document = id === undefined ? '' : String(id);
  const { check, checkNow } = useFindings({ api: config.routes.api, id: document, read: getData, fields });
  return (
    <section aria-label="Kiểm tra trước khi đăng" className="checks-panel" id="checks-panel">
      <h3 className="checks-panel__title">Kiểm tra trước khi đăng</h3>
      <p aria-live="polite" className="checks-panel__line">
        {sentenceOf(check)}
      </p>
      <FindingList findings={findingsOf(check)} onMended={checkNow} />
      <Button
        buttonStyle="secondary"
        className="checks-panel__again"
        margin={false}
        onClick={checkNow}
        size="medium"
      >
        Kiểm tra lại
      </Button>
    </section>
  );
}

function sentenceOf(check: Check): string {
  if (check.state === 'checking') return 'Đang kiểm tra…';
  if (check.state === 'failed') return 'Chưa kiểm tra được. Hãy xem lại kết nối mạng.';
  const stops = check.findings.filter(({ level }) => level === 'stop').length;
  const others = check.findings.length - stops;
  if (stops > 0) return `Còn ${stops} chỗ phải sửa thì bài mới đăng được.`;
  return others > 0
    ? `Đăng được, nhưng có ${others} chỗ nên xem lại.`
    : 'Bài đăng được, không có gì cần sửa.';
}
