import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import type { EmailAdapter, SendEmailOptions } from 'payload';

import { keepInFolder } from './keep-in-folder.ts';
import type { MailOptions } from './mail-options.ts';

const senderName = 'Tòa soạn';

/** Nothing of a mail may wait for ever for a server that does not answer. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Sends through `SMTP_URL`; without it, writes each mail to a folder and names it in the log. */
export function mailAdapter(options: MailOptions): Promise<EmailAdapter> {
  return options.smtpUrl ? smtpAdapter(options.smtpUrl, options.from) : folderAdapter(options);
}

function smtpAdapter(smtpUrl: string, from: string): Promise<EmailAdapter> {
  return nodemailerAdapter({
    transportOptions: { url: withPatience(smtpUrl) },
    defaultFromAddress: from,
    defaultFromName: senderName,
    // A mail server that is away now may be back when the first mail goes out; the newsroom starts without it.
    skipVerify: true,
  });
}

/** Nodemailer takes no options beside an address, only inside it. */
function withPatience(smtpUrl: string): string {
  const url = new URL(smtpUrl);
  for (const [name, ms] of Object.entries(patience)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(ms));
  }
  return url.href;
}

async function folderAdapter({ dataDir, from }: MailOptions): Promise<EmailAdapter> {
  const write = await nodemailerAdapter({
    transportOptions: { streamTransport: true, buffer: true },
    defaultFromAddress: from,
    defaultFromName: senderName,
    skipVerify: true,
  });
  return ({ payload }) => {
    const adapter = write({ payload });
    return {
      ...adapter,
      name: 'outgoing-mail-folder',
      sendEmail: async (message: SendEmailOptions) => {
        const { message: bytes } = (await adapter.sendEmail(message)) as { message: Buffer };
        const file = await keepInFolder(dataDir, bytes);
        // The text may hold a link that opens an account: it stays in the file.
        payload.logger.info(
          `Mail to ${JSON.stringify(message.to)}: "${message.subject ?? ''}", kept in ${file}`,
        );
      },
    };
  };
}
