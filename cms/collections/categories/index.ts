import type { CollectionConfig } from 'payload';

import { canChangeCategories } from '../../access/can-change-categories.ts';
import { isLoggedIn } from '../../access/is-logged-in.ts';
import { labelGroups } from '../../fields/label-groups.ts';
import { originField } from '../../fields/origin-field.ts';
import { slugField } from '../../fields/slug-field.ts';
import { giveSlug, releaseSlug } from '../../slugs/give-slug.ts';
import { validateParent } from './validate-parent.ts';
import { refuseDeletionInUse } from './refuse-deletion-in-use.ts';

export function categories(reservedSlugs: () => ReadonlySet<string>): CollectionConfig {
  return {
    slug: 'categories',
    labels: { singular: 'Chuyên mục', plural: 'Chuyên mục' },
    admin: {
      group: labelGroups.content,
      useAsTitle: 'title',
      defaultColumns: ['title', 'parent', 'order', 'onHome'],
    },
    defaultSort: 'order',
    access: {
      create: canChangeCategories,
      read: isLoggedIn,
      update: canChangeCategories,
      delete: canChangeCategories,
    },
    hooks: {
      beforeChange: [giveSlug('categories', reservedSlugs)],
      afterChange: [releaseSlug],
      beforeDelete: [refuseDeletionInUse],
    },
    fields: [
      { name: 'title', label: 'Tên chuyên mục', type: 'text', required: true },
      { name: 'description', label: 'Giới thiệu', type: 'textarea' },
      {
        name: 'parent',
        label: 'Thuộc chuyên mục',
        type: 'relationship',
        relationTo: 'categories',
        index: true,
        validate: validateParent,
        admin: { position: 'sidebar' },
      },
      { name: 'order', label: 'Thứ tự', type: 'number', defaultValue: 0, admin: { position: 'sidebar' } },
      {
        name: 'onHome',
        label: 'Hiện trên trang chủ',
        type: 'checkbox',
        defaultValue: true,
        admin: { position: 'sidebar' },
      },
      slugField,
      originField,
    ],
  };
}
