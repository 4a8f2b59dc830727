import type { Field, TabsField, UIField } from 'payload';

/** What stands in which tab of the article's page; the names are those of `fields.ts`. */
const tabs = {
  writing: ['title', 'sapo', 'cover', 'body'],
  origin: ['bylines', 'dateline', 'source'],
  relations: ['related', 'campaign'],
  display: ['shortTitle', 'featured', 'pinned', 'publishedAt', 'expiresAt', 'revisedAt', 'slug'],
} as const;

type TabName = keyof typeof tabs;

const panel = (name: string, component: string): UIField => ({
  name,
  type: 'ui',
  admin: { components: { Field: component }, disableBulkEdit: true, disableListColumn: true },
});

/**
 * Arranges an article's fields on the page; data and names stay what they are. Fields of the sidebar and hidden ones
 * stay where they are, whatever is not named here follows the text.
 */
export function layOut(fields: readonly Field[]): Field[] {
  const tabOf = (field: Field): TabName | null => {
    const name = 'name' in field ? field.name : '';
    return (Object.keys(tabs) as TabName[]).find((tab) => tabs[tab].some((one) => one === name)) ?? null;
  };
  const inTab = (tab: TabName) =>
    tabs[tab]
      .flatMap((name) => fields.filter((field) => 'name' in field && field.name === name))
      .map(inMainColumn);
  const rest = fields.filter((field) => tabOf(field) === null);
  const isAside = (field: Field) => isHidden(field) || field.admin?.position === 'sidebar';
  return [
    ...rest.filter(isHidden),
    panel('workflowNotice', '/workflow-bar/workflow-notice.tsx#WorkflowNotice'),
    {
      type: 'tabs',
      tabs: [
        { label: 'Bài viết', fields: [...inTab('writing'), ...rest.filter((field) => !isAside(field))] },
        { label: 'Tác giả, nguồn', fields: inTab('origin') },
        { label: 'Liên quan', fields: inTab('relations') },
        {
          label: 'Hiển thị',
          fields: inTab('display'),
          admin: { condition: (_data, _sibling, { user }) => user?.role !== 'contributor' },
        },
        {
          label: 'Lịch sử',
          fields: [panel('history', '/history-panel/history-panel.tsx#HistoryPanel')],
        },
      ],
    } satisfies TabsField,
    ...rest.filter((field) => isAside(field) && !isHidden(field)),
  ];
}

/** Fields without a place on the page, among them those whose component shows something above everything. */
function isHidden(field: Field): boolean {
  return ('hidden' in field && field.hidden === true) || ('name' in field && field.name === 'basedOn');
}

function inMainColumn(field: Field): Field {
  if (!field.admin || !('position' in field.admin)) return field;
  const { position: _position, ...admin } = field.admin;
  return { ...field, admin } as Field;
}
