import type { GlobalConfig } from 'payload';

import { isAdmin } from '../access/is-admin.ts';
import { isLoggedIn } from '../access/is-logged-in.ts';
import { labelGroups } from '../fields/label-groups.ts';

/** How the newsroom works; nothing of it reaches readers. */
export const newsroomSettings: GlobalConfig = {
  slug: 'newsroom-settings',
  label: 'Quy trình tòa soạn',
  admin: { group: labelGroups.system },
  access: { read: isLoggedIn, update: isAdmin },
  fields: [
    {
      name: 'editorsPublishOwn',
      label: 'Biên tập viên được tự xuất bản bài do mình viết',
      type: 'checkbox',
      defaultValue: false,
      admin: {
        description:
          'Để trống: bài của biên tập viên phải do một biên tập viên khác hoặc người quản trị xuất bản. ' +
          'Nhật ký luôn ghi ai viết, ai duyệt.',
      },
    },
  ],
};
