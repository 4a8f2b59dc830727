import type { UIField } from 'payload';

/** Where the edit form shows what the checks find before anybody tries to publish. */
export const checksField: UIField = {
  name: 'checks',
  label: 'Kiểm tra trước khi đăng',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/checks/panel/checks-panel.tsx#ChecksPanel' },
  },
};
