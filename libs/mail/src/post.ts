// The way out: one SMTP server, named by the settings. What it answers is kept as a code; its words repeat the address.
import { createTransport } from 'nodemailer';
import { isLoopback } from '#kernel';
import type { Letter } from './mail.js';

export interface PostOptions {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  url: string;
  /** `address`, or `Name <address>`. */
  from: string;
}

export interface Envelope extends Letter {
  mailId: string;
  /** An address: it lives for as long as the sending takes. */
  to: string;
  at: Date;
}

/** The server did not take a mail. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';

  constructor(
    /** `550 5.1.1`, or `ECONNECTION` where nothing was said. */
    readonly reason: string,
    /** It never will. */
    readonly isFinal: boolean,
  ) {
    super(reason);
  }
}

const CONNECT_MS = 10_000;
const SILENCE_MS = 20_000;

export class Post {
  private readonly transport: ReturnType<typeof createTransport>;

  constructor(private readonly options: PostOptions) {
    this.transport = createTransport(transportOptions(options.url));
  }

  /** Gives one mail to the server. The same mail has the same Message-ID, by which mail programs fold it. @throws MailRefused */
  async send({ mailId, to, subject, body, at }: Envelope, signal?: AbortSignal): Promise<void> {
    try {
      await this.transport.sendMail({
        ...{
          from: this.options.from,
          to,
          subject,
          text: body,
          date: at,
          messageId: messageId(mailId, this.options.from),
        },
        // Nobody's absence notice is to answer, and nobody's house is to be sent a receipt.
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...{ textEncoding: 'base64', xMailer: false, disableFileAccess: true, disableUrlAccess: true },
        ...(signal && { signal }),
      });
    } catch (error) {
      throw refusalOf(error);
    }
  }
}

/** What the settings' address means. A password goes over an encrypted line or, on this machine alone, over none at all. */
export function transportOptions(address: string) {
  const url = new URL(address);
  const secure = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const auth = url.username && { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
  return {
    ...{ host, port: Number(url.port || (secure ? 465 : auth ? 587 : 25)), secure },
    ...(auth && { auth }),
    requireTLS: Boolean(auth) && !secure && !isLoopback(host),
    ...{
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      dnsTimeout: CONNECT_MS,
      socketTimeout: SILENCE_MS,
    },
  };
}

/** `<id@domain of the sender>`. */
export function messageId(mailId: string, from: string): string {
  const domain = /@([^\s<>@]+?)>?\s*$/.exec(from)?.[1] ?? 'localhost';
  return `<${mailId}@${domain}>`;
}

/** The parts of a conversation in which a server judges this mail; what it says before is about us. */
const ABOUT_THE_MAIL = new Set(['EENVELOPE', 'EMESSAGE']);
/** Sign in first, or better: ours to mend, and the mail waits for it (RFC 4954). */
const ABOUT_US = new Set([530, 534, 535, 538]);

/** Only a permanent answer (5xx) about the mail itself ends it. */
export function refusalOf(error: unknown): MailRefused {
  const { code, responseCode, response } = error as { code?: unknown; responseCode?: unknown; response?: unknown };
  const said = typeof responseCode === 'number' ? responseCode : null;
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(typeof response === 'string' ? response : '')?.[1];
  const isFinal =
    said !== null && said >= 500 && said <= 599 && !ABOUT_US.has(said) && ABOUT_THE_MAIL.has(String(code));
  const unsaid = typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : 'unknown';
  return new MailRefused(said === null ? unsaid : [said, enhanced].filter(Boolean).join(' '), isFinal);
}
