import type { UIField } from 'payload';

/** The panel "Gửi lãnh đạo xem" in an article's form. */
export const reviewLinksPanel: UIField = {
  name: 'reviewLinks',
  label: 'Gửi lãnh đạo xem',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/review-links/review-links-panel.tsx#ReviewLinksPanel' },
  },
};
