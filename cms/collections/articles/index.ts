import type { CollectionConfig } from 'payload';

import { canChangeArticles } from '../../access/can-change-articles.ts';
import { canCreateArticles } from '../../access/can-create-articles.ts';
import { canReadArticles } from '../../access/can-read-articles.ts';
import { isEditor } from '../../access/is-editor.ts';
import type { Clock } from '../../clock.ts';
import { guardEndpoint } from '../../editing/guard-endpoint.ts';
import { forgetHoldOfDeleted } from '../../editing/forget-hold-of-deleted.ts';
import { noteGuardedSave, refuseStaleSave } from '../../editing/refuse-stale-save.ts';
import { labelGroups } from '../../fields/label-groups.ts';
import { noteMediaInText } from '../../fields/media-in-text.ts';
import { giveSlug, releaseSlug } from '../../slugs/give-slug.ts';
import { articleReservedSlugs } from '../../slugs/reserved-slugs.ts';
import { unsavedEndpoints } from '../../unsaved/endpoints.ts';
import { keepRefusedSave } from '../../unsaved/keep-refused-save.ts';
import { articleFields } from './fields.ts';
import { setPublishedAt } from './set-published-at.ts';

export function articles(clock: Clock): CollectionConfig {
  return {
    slug: 'articles',
    labels: { singular: 'Bài viết', plural: 'Bài viết' },
    admin: {
      group: labelGroups.content,
      useAsTitle: 'title',
      defaultColumns: ['title', 'category', '_status', 'publishedAt'],
      listSearchableFields: ['title', 'sapo', 'slug'],
    },
    defaultSort: '-updatedAt',
    access: {
      create: canCreateArticles,
      read: canReadArticles,
      readVersions: isEditor,
      update: canChangeArticles,
      delete: isEditor,
    },
    trash: true,
    versions: { drafts: true, maxPerDoc: 50 },
    endpoints: [guardEndpoint('articles'), ...unsavedEndpoints('articles')],
    hooks: {
      beforeValidate: [refuseStaleSave],
      beforeChange: [
        setPublishedAt(clock),
        noteMediaInText('body'),
        giveSlug('articles', () => articleReservedSlugs),
      ],
      afterChange: [releaseSlug, noteGuardedSave],
      afterDelete: [forgetHoldOfDeleted],
      afterError: [keepRefusedSave],
    },
    fields: articleFields,
  };
}
