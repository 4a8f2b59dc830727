import { formBuilderPlugin } from '@payloadcms/plugin-form-builder';
import type { ClientUser, Config, Field } from 'payload';

import { isAdmin } from '../access/is-admin.ts';
import { isEditor } from '../access/is-editor.ts';
import { nobody } from '../access/nobody.ts';
import { labelGroups } from '../fields/label-groups.ts';
import { formFields } from './form-fields.ts';
import { submissionFields } from './submission-fields.ts';

/** What the plugin would do itself and is done here: mails go through the queue, thanks are a page of the portal. */
const notTaken: readonly string[] = ['confirmationType', 'confirmationMessage', 'redirect', 'emails'];

const without = (fields: Field[]) =>
  fields.filter((field) => !('name' in field && notTaken.includes(field.name)));

const notForContributors = {
  hidden: ({ user }: { user: ClientUser }) => user?.role === 'contributor',
};

/** Adds Payload's forms and what is sent with them. Nothing comes in through REST but over the contact endpoint. */
export function withContactForms(config: Config): Config | Promise<Config> {
  return formBuilderPlugin({
    fields: { checkbox: false, country: false, message: false, number: false, state: false },
    formOverrides: {
      labels: { singular: 'Biểu mẫu', plural: 'Biểu mẫu liên hệ' },
      access: { create: isAdmin, read: isEditor, update: isAdmin, delete: isAdmin },
      admin: {
        group: labelGroups.system,
        useAsTitle: 'title',
        defaultColumns: ['title', 'slug', 'keepDays', 'notify'],
        description: 'Biểu mẫu để bạn đọc gửi lời nhắn; mỗi biểu mẫu nêu rõ mục đích và thời hạn lưu.',
        ...notForContributors,
      },
      // Its name in the address is its own.
      disableDuplicate: true,
      fields: ({ defaultFields }) => [...without(defaultFields), ...formFields],
    },
    formSubmissionOverrides: {
      labels: { singular: 'Lời nhắn', plural: 'Lời nhắn của bạn đọc' },
      access: { create: nobody, read: isEditor, update: nobody, delete: isAdmin },
      admin: {
        group: labelGroups.system,
        useAsTitle: 'formTitle',
        defaultColumns: ['formTitle', 'createdAt', 'keepUntil'],
        description: 'Chỉ dùng đúng mục đích đã nêu; hệ thống tự xóa khi hết hạn lưu.',
        ...notForContributors,
      },
      defaultSort: '-createdAt',
      lockDocuments: false,
      disableDuplicate: true,
      fields: ({ defaultFields }) => submissionFields(defaultFields),
    },
  })(config);
}
