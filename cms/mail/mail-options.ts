/** Where the newsroom's mails go. */
export interface MailOptions {
  /** `smtp://…` or `smtps://…`, with user and password if need be; null: mails are kept in a folder. */
  smtpUrl: string | null;
  /** The address that mails come from. */
  from: string;
  /** Below it, mails are kept that no server takes. */
  dataDir: string;
}

/** @returns an address at the newsroom's own host, for when none was given */
export function defaultSender(cmsUrl: string): string {
  return `toa-soan@${new URL(cmsUrl).hostname}`;
}
