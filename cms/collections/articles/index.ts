import type { CollectionConfig } from 'payload';

import { canChangeArticles } from '../../access/can-change-articles.ts';
import { canCreateArticles } from '../../access/can-create-articles.ts';
import { canReadArticleVersions } from '../../access/can-read-article-versions.ts';
import { canReadArticles } from '../../access/can-read-articles.ts';
import { endHoldWhenHandedOn } from '../../editing/end-hold-when-handed-on.ts';
import { guardEndpoint } from '../../editing/guard-endpoint.ts';
import { forgetHoldOfDeleted } from '../../editing/forget-hold-of-deleted.ts';
import { noteGuardedSave, refuseStaleSave } from '../../editing/refuse-stale-save.ts';
import { checksEndpoint, type ChecksOptions } from '../../checks/checks-endpoint.ts';
import { recordPassedWarnings } from '../../checks/record-passed-warnings.ts';
import { refuseFaultyPublication } from '../../checks/refuse-publication.ts';
import { canRemoveArticles } from '../../access/can-remove-articles.ts';
import { labelGroups } from '../../fields/label-groups.ts';
import { refuseUnsoundBody } from '../../body/refuse-unsound-body.ts';
import { noteMediaInText } from '../../fields/media-in-text.ts';
import { giveSlug, releaseSlug } from '../../slugs/give-slug.ts';
import { articleReservedSlugs } from '../../slugs/reserved-slugs.ts';
import { clearPassReason } from '../../workflow/clear-pass-reason.ts';
import { unsavedEndpoints } from '../../unsaved/endpoints.ts';
import { keepRefusedSave } from '../../unsaved/keep-refused-save.ts';
import { deleteOriginal } from '../../word/delete-original.ts';
import { importEndpoint } from '../../word/import-endpoint.ts';
import { followWorkflow } from '../../workflow/follow-workflow.ts';
import { recordDeletion, recordStep } from '../../workflow/record-step.ts';
import { refuseAskedPublication } from '../../workflow/refuse-asked-publication.ts';
import { noteSaveIntent } from '../../workflow/save-intent.ts';
import { standingEndpoint } from '../../workflow-bar/standing-endpoint.ts';
import { articleFields } from './fields.ts';
import { layOut } from './form-layout.ts';
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
      components: {
        edit: {
          beforeDocumentControls: ['/workflow-bar/workflow-bar.tsx#WorkflowBar'],
          SaveDraftButton: '/workflow-bar/nothing.tsx#Nothing',
          PublishButton: '/workflow-bar/nothing.tsx#Nothing',
          UnpublishButton: '/workflow-bar/nothing.tsx#Nothing',
          Status: '/workflow-bar/state-badge.tsx#StateBadge',
        },
      },
    },
    defaultSort: '-updatedAt',
    access: {
      create: canCreateArticles,
      read: canReadArticles(options.clock),
      readVersions: canReadArticleVersions,
      update: canChangeArticles,
      delete: canRemoveArticles,
    },
    trash: true,
    versions: { drafts: true, maxPerDoc: 50 },
    endpoints: [
      checksEndpoint(options),
      standingEndpoint(options.clock),
      guardEndpoint('articles'),
      ...unsavedEndpoints('articles'),
      importEndpoint,
    ],
    hooks: {
      beforeOperation: [refuseAskedPublication, noteSaveIntent],
      beforeValidate: [refuseUnsoundBody('body', 'articles'), refuseStaleSave],
      beforeChange: [
        followWorkflow(options.clock),
        setPublishedAt(options.clock),
        noteMediaInText('body'),
        refuseFaultyPublication(options),
        giveSlug('articles', () => articleReservedSlugs),
        clearPassReason,
      ],
      afterChange: [
        releaseSlug,
        recordStep(options.clock),
        recordPassedWarnings,
        noteGuardedSave,
        endHoldWhenHandedOn,
      ],
      afterDelete: [recordDeletion, forgetHoldOfDeleted],
      beforeDelete: [deleteOriginal],
      afterError: [keepRefusedSave],
    },
    fields: layOut(articleFields),
  };
}
