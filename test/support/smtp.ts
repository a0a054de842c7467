// A mail server of ours: it speaks SMTP on a port of its own, keeps what it is given, and answers as a test wants.
import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface ReceivedMail {
  from: string;
  to: string;
  /** As they came, unfolded; names in lower case. */
  headers: ReadonlyMap<string, string>;
  subject: string;
  text: string;
}

export interface SmtpServer {
  url: string;
  received: ReceivedMail[];
  /** How many conversations there were. */
  calls(): number;
  /** What the next recipients and mails are answered, in this order; then yes. `hang-up`: it keeps the mail and says nothing. */
  answers: { rcpt: string[]; data: (string | 'hang-up')[] };
  close(): Promise<void>;
}

/** Listens on a free port of this machine. */
export async function smtpServer(): Promise<SmtpServer> {
  const received: ReceivedMail[] = [];
  const answers: SmtpServer['answers'] = { rcpt: [], data: [] };
  const open = new Set<Socket>();
  let calls = 0;
  const server = createServer((socket) => {
    calls += 1;
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    converse(socket, received, answers);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ url: `smtp://127.0.0.1:${port}`, received, answers, calls: () => calls },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function converse(socket: Socket, received: ReceivedMail[], answers: SmtpServer['answers']): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let [from, to, data] = ['', '', null as string[] | null];
  const take = (line: string) => {
    if (data !== null && line !== '.') return void data.push(line.replace(/^\./, ''));
    if (data !== null) {
      const answer = answers.data.shift() ?? '250 2.0.0 kept';
      if (answer === 'hang-up' || answer.startsWith('2')) received.push({ from, to, ...readMail(data) });
      data = null;
      return answer === 'hang-up' ? socket.destroy() : say(answer);
    }
    const [verb = ''] = line.toUpperCase().split(/[ :]/);
    const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
    switch (verb) {
      case 'EHLO':
        return say('250 catcher.example');
      case 'MAIL':
        from = address;
        return say('250 2.1.0 yes');
      case 'RCPT':
        to = address;
        return say(answers.rcpt.shift() ?? '250 2.1.5 yes');
      case 'DATA':
        data = [];
        return say('354 go on');
      case 'QUIT':
        return socket.end('221 2.0.0 goodbye\r\n');
      default:
        return say('502 5.5.1 what?');
    }
  };
  let rest = '';
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString('utf8')).split('\r\n');
    rest = lines.pop() ?? '';
    lines.forEach(take);
  });
  say('220 catcher.example');
}

function readMail(lines: string[]): Omit<ReceivedMail, 'from' | 'to'> {
  const end = lines.indexOf('');
  const unfolded = lines
    .slice(0, end)
    .join('\n')
    .replaceAll(/\n[ \t]+/g, ' ')
    .split('\n');
  const headers = new Map(
    unfolded.map((line): [string, string] => {
      const [name = '', ...value] = line.split(':');
      return [name.toLowerCase(), value.join(':').trim()];
    }),
  );
  const body = lines.slice(end + 1).join('\n');
  const text =
    headers.get('content-transfer-encoding') === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : body;
  return { headers, subject: decodeWords(headers.get('subject') ?? ''), text };
}

/** RFC 2047: words in other letters than ASCII. Neighbours belong together. */
function decodeWords(text: string): string {
  const joined = text.replaceAll(/\?=\s+=\?/g, '?==?');
  return joined.replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
    kind.toLowerCase() === 'b' ? Buffer.from(word, 'base64').toString('utf8') : decodeQ(word),
  );
}

function decodeQ(word: string): string {
  const bytes = word
    .replaceAll('_', ' ')
    .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
