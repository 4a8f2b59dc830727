import type { AdminViewServerProps } from 'payload';

import { AdminPage } from '../frame/admin-page.tsx';
import { WordUpload } from './word-upload.tsx';
import './word-admin.css';

/** `/admin/word`: Word files become drafts. */
export function WordUploadView(view: AdminViewServerProps) {
  return (
    <AdminPage className="word-page" address="/admin/word" view={view}>
      <h1>Tải bài Word lên</h1>
      <p className="word-page__lead">
        Mỗi tệp Word (.docx) thành một bài nháp của bạn, cả ảnh lẫn chú thích. Sau đó bạn xem lại từng mục
        trước khi gửi duyệt.
      </p>
      <WordUpload />
    </AdminPage>
  );
}
