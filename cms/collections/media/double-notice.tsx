'use client';

import { useConfig, useFormFields } from '@payloadcms/ui';

import './media-panels.css';

/** Says that the same file is in the store already, with the way to it. */
export function DoubleNotice() {
  const { config } = useConfig();
  const double = useFormFields(([fields]) => fields.duplicateOf?.value);
  if (typeof double !== 'string' || double === '') return null;
  return (
    <section aria-label="Trùng tệp" className="media-panel media-panel--warn" id="media-double">
      <h3 className="media-panel__title">Trùng tệp</h3>
      <p>Tệp này đã có trong kho. Nên dùng lại bản cũ và xóa bản này.</p>
      <a className="media-panel__link" href={`${config.routes.admin}/collections/media/${double}`}>
        Mở bản đã có
      </a>
    </section>
  );
}
