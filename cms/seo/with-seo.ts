import { seoPlugin } from '@payloadcms/plugin-seo';
import type { CollectionConfig, Condition, Config, Field, GroupField } from 'payload';

import { addressOnPortal } from './address-on-portal.ts';

const collections: readonly string[] = ['articles', 'campaigns', 'documents'];
const heading = 'Máy tìm kiếm, chia sẻ';

/** What the plugin's buttons fill in. */
interface Words {
  title?: string | null;
  sapo?: string | null;
  theme?: string | null;
  abstract?: string | null;
}

interface Generated {
  doc: Words;
}

/** Adds Payload's SEO fields, in the group `meta`, to what has a page of its own on the portal. */
export async function withSeo(config: Config, siteUrl: string): Promise<Config> {
  const built = await seoPlugin({
    collections: [...collections],
    uploadsCollection: 'media',
    fields: ({ defaultFields }) => defaultFields.map(inVietnamese),
    generateTitle: ({ doc }: Generated) => doc.title ?? '',
    generateDescription: ({ doc }: Generated) => doc.sapo ?? doc.theme ?? doc.abstract ?? '',
    generateURL: async ({ doc, collectionConfig, req }) =>
      siteUrl + (await addressOnPortal(req, collectionConfig?.slug ?? '', doc)),
  })(config);
  return {
    ...built,
    collections: built.collections?.map((one) => (collections.includes(one.slug) ? withPlace(one) : one)),
  };
}

const words: Readonly<Record<string, object>> = {
  overview: { label: 'Tổng quan' },
  title: { label: 'Tiêu đề cho máy tìm kiếm' },
  description: { label: 'Mô tả' },
  image: { label: 'Ảnh chia sẻ' },
  preview: { label: 'Xem trước kết quả tìm kiếm' },
};

const hints: Readonly<Record<string, string>> = {
  title: 'Để trống thì dùng tiêu đề. Nên từ 50 đến 60 ký tự.',
  description: 'Để trống thì dùng sapo, chủ đề hoặc trích yếu. Nên từ 100 đến 150 ký tự.',
  image: 'Để trống thì dùng ảnh bìa.',
};

function inVietnamese(field: Field): Field {
  if (!('name' in field)) return field;
  const hint = hints[field.name];
  const admin = hint ? { ...field.admin, description: hint } : field.admin;
  return Object.assign({}, field, { ...words[field.name], admin });
}

/** The plugin puts its group last; here it gets a tab where there are tabs, else a part that opens on a press. */
function withPlace(collection: CollectionConfig): CollectionConfig {
  const group = collection.fields.at(-1) as GroupField & { name: string };
  const fields = collection.fields.slice(0, -1);
  const meta: Field = { ...group, label: false, admin: { ...group.admin, hideGutter: true } };
  if (!fields.some(({ type }) => type === 'tabs')) {
    const part: Field = {
      type: 'collapsible',
      label: heading,
      admin: { initCollapsed: true },
      fields: [meta],
    };
    return { ...collection, fields: [...fields, part] };
  }
  const condition: Condition = (_data, _sibling, { user }) => user?.role !== 'contributor';
  return {
    ...collection,
    fields: fields.map((field) =>
      field.type === 'tabs'
        ? {
            ...field,
            tabs: field.tabs.toSpliced(-1, 0, { label: heading, fields: [meta], admin: { condition } }),
          }
        : field,
    ),
  };
}
