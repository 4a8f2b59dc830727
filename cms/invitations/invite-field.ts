import type { CheckboxField } from 'payload';

/** Asked for when a user is made: they choose their password themselves, over a link in a mail. Never stored. */
export const inviteField: CheckboxField = {
  name: 'invite',
  label: 'Gửi thư mời để người này tự đặt mật khẩu',
  type: 'checkbox',
  virtual: true,
  admin: {
    components: { Field: '/invitations/invite-choice.tsx#InviteChoice' },
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
  },
};
