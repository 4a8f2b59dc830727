import type { CollectionConfig } from 'payload';

import { canChangeArticles } from '../../access/can-change-articles.ts';
import { canCreateArticles } from '../../access/can-create-articles.ts';
import { canReadArticles } from '../../access/can-read-articles.ts';
import { isEditor } from '../../access/is-editor.ts';
import { checksEndpoint, type ChecksOptions } from '../../checks/checks-endpoint.ts';
import { refuseFaultyPublication } from '../../checks/refuse-publication.ts';
import { labelGroups } from '../../fields/label-groups.ts';
import { noteMediaInText } from '../../fields/media-in-text.ts';
import { giveSlug, releaseSlug } from '../../slugs/give-slug.ts';
import { articleReservedSlugs } from '../../slugs/reserved-slugs.ts';
import { followWorkflow } from '../../workflow/follow-workflow.ts';
import { deleteOriginal } from '../../word/delete-original.ts';
import { importEndpoint } from '../../word/import-endpoint.ts';
import { recordDeletion, recordStep } from '../../workflow/record-step.ts';
import { noteSaveIntent } from '../../workflow/save-intent.ts';
import { articleFields } from './fields.ts';
import { setPublishedAt } from './set-published-at.ts';

export function articles(options: ChecksOptions): CollectionConfig {
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
    endpoints: [checksEndpoint(options), importEndpoint],
    trash: true,
    versions: { drafts: true, maxPerDoc: 50 },
    hooks: {
      beforeOperation: [noteSaveIntent],
      beforeChange: [
        followWorkflow(options.clock),
        setPublishedAt(options.clock),
        noteMediaInText('body'),
        refuseFaultyPublication(options),
        giveSlug('articles', () => articleReservedSlugs),
      ],
      afterChange: [releaseSlug, recordStep(options.clock)],
      afterDelete: [recordDeletion, deleteOriginal],
    },
    fields: articleFields,
  };
}
