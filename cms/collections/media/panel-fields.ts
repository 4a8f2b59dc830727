import type { UIField } from 'payload';

function panel(name: string, label: string, component: string): UIField {
  return {
    name,
    label,
    type: 'ui',
    admin: { position: 'sidebar', disableListColumn: true, components: { Field: component } },
  };
}

/** What stands beside the form of a medium without being stored. */
export const panelFields: UIField[] = [
  panel('double', 'Trùng tệp', '/collections/media/double-notice.tsx#DoubleNotice'),
  panel('uses', 'Nơi đang dùng', '/collections/media/uses-panel.tsx#UsesPanel'),
];
