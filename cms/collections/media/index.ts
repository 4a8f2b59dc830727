import { join } from 'node:path';
import type { CollectionConfig } from 'payload';

import { canChangeOwnMedia } from '../../access/can-change-own-media.ts';
import { canReadMedia } from '../../access/can-read-media.ts';
import { isEditor } from '../../access/is-editor.ts';
import { isLoggedIn } from '../../access/is-logged-in.ts';
import { labelGroups } from '../../fields/label-groups.ts';
import { originField } from '../../fields/origin-field.ts';
import { answerMissingFile } from './answer-missing-file.ts';
import { mediaFields } from './fields.ts';
import { protectFileHeaders } from './file-headers.ts';
import { acceptedTypes } from './file-types.ts';
import { imageSizes } from './image-sizes.ts';
import { refuseChangeInPublic } from './refuse-change-in-public.ts';
import { refuseDeletionInUse } from './refuse-deletion-in-use.ts';
import { sendCompoundFile } from './send-compound-file.ts';
import { noteTakenFile, takeFile } from './take-file.ts';
import { usesEndpoint } from './uses-endpoint.ts';

export function media(options: { dataDir: string; feedKey: string }): CollectionConfig {
  const folder = join(options.dataDir, 'uploads');
  return {
    slug: 'media',
    labels: { singular: 'Ảnh, tệp', plural: 'Ảnh, tệp' },
    admin: {
      group: labelGroups.content,
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'alt', 'credit'],
      listSearchableFields: ['filename', 'alt', 'caption', 'credit'],
    },
    access: {
      create: isLoggedIn,
      read: canReadMedia(options.feedKey),
      update: canChangeOwnMedia,
      delete: isEditor,
    },
    disableDuplicate: true,
    endpoints: [usesEndpoint],
    upload: {
      staticDir: folder,
      handlers: [answerMissingFile(folder), sendCompoundFile(folder)],
      modifyResponseHeaders: protectFileHeaders,
      mimeTypes: acceptedTypes,
      imageSizes,
      adminThumbnail: 'jpeg320',
      focalPoint: true,
      // The server fetches nothing that somebody names.
      pasteURL: false,
    },
    hooks: {
      beforeOperation: [takeFile],
      beforeChange: [refuseChangeInPublic, noteTakenFile],
      beforeDelete: [refuseDeletionInUse],
    },
    fields: [...mediaFields, originField],
  };
}
