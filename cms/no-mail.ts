import type { EmailAdapter } from 'payload';

/** No mail server is set up: a mail that would have been sent is named in the log, without its text. */
export const noMail: EmailAdapter<void> = ({ payload }) => ({
  name: 'no-mail',
  defaultFromAddress: 'toa-soan@localhost',
  defaultFromName: 'Tòa soạn',
  sendEmail: async ({ to, subject }) => {
    payload.logger.warn(`No mail server is set up; not sent to ${JSON.stringify(to)}: ${subject ?? ''}`);
  },
});
