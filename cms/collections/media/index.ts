import { join } from 'node:path';
import type { CollectionConfig } from 'payload';

import { canChangeOwnMedia } from '../../access/can-change-own-media.ts';
import { canReadMedia } from '../../access/can-read-media.ts';
import { isEditor } from '../../access/is-editor.ts';
import { isLoggedIn } from '../../access/is-logged-in.ts';
import { createdByField } from '../../fields/created-by-field.ts';
import { labelGroups } from '../../fields/label-groups.ts';
import { originField } from '../../fields/origin-field.ts';
import { answerMissingFile } from './answer-missing-file.ts';
import { imageSizes } from './image-sizes.ts';
import { nameFile } from './name-file.ts';
import { refuseChangeInPublic } from './refuse-change-in-public.ts';
import { refuseDeletionInUse } from './refuse-deletion-in-use.ts';

const pictures = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'];
const officeFiles = [
  'application/pdf',
  'application/msword',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

export function media(options: { dataDir: string; feedKey: string }): CollectionConfig {
  const folder = join(options.dataDir, 'uploads');
  return {
    slug: 'media',
    labels: { singular: 'Ảnh, tệp', plural: 'Ảnh, tệp' },
    admin: {
      group: labelGroups.content,
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'alt', 'credit'],
    },
    access: {
      create: isLoggedIn,
      read: canReadMedia(options.feedKey),
      update: canChangeOwnMedia,
      delete: isEditor,
    },
    upload: {
      staticDir: folder,
      handlers: [answerMissingFile(folder)],
      mimeTypes: [...pictures, ...officeFiles],
      imageSizes,
      adminThumbnail: 'jpeg320',
      focalPoint: true,
    },
    hooks: {
      beforeOperation: [nameFile],
      beforeChange: [refuseChangeInPublic],
      beforeDelete: [refuseDeletionInUse],
    },
    fields: [
      {
        name: 'alt',
        label: 'Chữ thay ảnh',
        type: 'text',
        admin: { description: 'Tả điều thấy trong ảnh, cho người không nhìn thấy.' },
      },
      { name: 'caption', label: 'Chú thích', type: 'text' },
      {
        name: 'credit',
        label: 'Tác giả ảnh',
        type: 'text',
        admin: { description: 'Chỉ tên người, không ghi “Ảnh:”.' },
      },
      createdByField,
      originField,
    ],
  };
}
