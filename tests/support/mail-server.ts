/** A real SMTP server on this machine that keeps what it is sent. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface MailServer {
  url: string;
  /** The mails taken so far, whole, in order of arrival. */
  readonly mails: ReceivedMail[];
  /** From now on mails are refused with this code, or taken again (null). */
  refuse(code: number | null): void;
  stop(): Promise<void>;
}

export interface ReceivedMail {
  to: string[];
  /** The message with its headers, quoted-printable undone. */
  text: string;
}

/** @param port 0: a free one */
export async function startMailServer(port = 0): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  let code: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (code !== null) return done(Object.assign(new Error('Refused'), { responseCode: code }));
        const to = session.envelope.rcptTo.map(({ address }) => address);
        mails.push({ to, text: decode(Buffer.concat(chunks).toString('utf8')) });
        done();
      });
    },
  });
  const listening = server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  return {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    mails,
    refuse: (next) => void (code = next),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Words and soft line ends of quoted-printable, base64 parts and encoded subjects, as readable text. */
function decode(message: string): string {
  // A letter may be cut in two at the fold between two encoded words.
  const joined = message.replaceAll(/\?=\s+=\?UTF-8\?[QB]\?/g, '');
  const parts = joined.replaceAll(/=\?UTF-8\?Q\?(.*?)\?=(\r\n )?/g, (_, text: string) =>
    bytesOf(text.replaceAll('_', ' ')),
  );
  return parts
    .replaceAll(/=\?UTF-8\?B\?(.*?)\?=(\r\n )?/g, (_, text: string) =>
      Buffer.from(text, 'base64').toString('utf8'),
    )
    .replaceAll(
      /Content-Transfer-Encoding: base64\r\n\r\n([\w+/=\r\n]+)/g,
      (_, text: string) => `\r\n${Buffer.from(text, 'base64').toString('utf8')}\r\n`,
    )
    .replaceAll(
      /Content-Transfer-Encoding: quoted-printable\r\n\r\n([^]*?)(?=\r\n--|$)/g,
      (_, text: string) => `\r\n${bytesOf(text.replaceAll('=\r\n', ''))}`,
    );
}

function bytesOf(quoted: string): string {
  return decodeURIComponent(quoted.replaceAll('%', '%25').replaceAll(/=([0-9A-F]{2})/g, '%$1'));
}
