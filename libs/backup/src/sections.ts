// The container of both files: a line that says what it is, compressed lines, and the SHA-256 of all bytes before it. Written beside its name and
// given it when it is whole and on the disk, so that a file of that name is a finished one.
import { createHash, randomUUID, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { link, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip, type Gzip } from 'node:zlib';
import { alreadyThere, damaged, newerFormat, notABackup, unreadableFile, unwritableFile } from './faults.js';

export type Kind = 'backup' | 'backup-keys';

export const FORMAT = 1;
const DIGEST_BYTES = 32;
const BUFFERED_BYTES = 64 * 1024;
// What the log and documents hold does not compress much better for more effort.
const LEVEL = 3;

const magicOf = (kind: Kind) => `sekisho-${kind} ${FORMAT}\n`;

export class SectionWriter {
  private readonly hash: Hash = createHash('sha256');
  private readonly gzip: Gzip = createGzip({ level: LEVEL });
  private readonly piped: Promise<void>;
  private waiting: string[] = [];
  private waitingBytes = 0;
  private isPublished = false;

  private constructor(
    private readonly path: string,
    private readonly part: string,
    private readonly file: FileHandle,
  ) {
    const write = async (bytes: Buffer): Promise<void> => {
      this.hash.update(bytes);
      await writeAll(file, bytes);
    };
    const sink = new Writable({
      write: (bytes: Buffer, _encoding, done) => void write(bytes).then(() => done(), done),
    });
    this.piped = pipeline(this.gzip, sink);
    // Whoever writes or finishes meets the failure; until then it must not count as unhandled.
    this.piped.catch(() => undefined);
  }

  /** Begins a part of a name of its own beside `path`, readable by its owner alone. @throws OperatorFault when it cannot be made */
  static async begin(path: string, kind: Kind): Promise<SectionWriter> {
    // Nobody else's: another backup's may be under way, and what lies there already may be a link or readable by others.
    const part = `${path}.${process.pid}-${randomUUID().slice(0, 8)}.part`;
    const file = await open(part, 'wx', 0o600).catch((error: { code?: string }) => {
      throw error.code === 'ENOSPC' ? error : unwritableFile(path, error.code ?? '');
    });
    const writer = new SectionWriter(path, part, file);
    const magic = Buffer.from(magicOf(kind));
    writer.hash.update(magic);
    await writeAll(file, magic);
    return writer;
  }

  /** Adds one line; it must hold no line break. */
  async line(text: string): Promise<void> {
    this.waiting.push(text);
    this.waitingBytes += text.length + 1;
    if (this.waitingBytes >= BUFFERED_BYTES) await this.flush();
  }

  /** Ends the file and has the disk keep it. @returns the SHA-256 that it ends with, hex */
  async finish(): Promise<string> {
    await this.flush();
    this.gzip.end();
    await this.piped;
    const digest = this.hash.digest();
    await writeAll(this.file, digest);
    await this.file.sync();
    await this.file.close();
    return digest.toString('hex');
  }

  /** Gives the finished file its name. @throws OperatorFault when another has it: that one stays as it is */
  async publish(): Promise<void> {
    await takeName(this.part, this.path);
    this.isPublished = true;
    const folder = await open(dirname(this.path), 'r');
    await folder.sync().finally(() => folder.close());
  }

  /** Leaves nothing behind, whatever was published of it included. */
  async abandon(): Promise<void> {
    this.gzip.destroy();
    await this.file.close().catch(() => undefined);
    await rm(this.isPublished ? this.path : this.part, { force: true });
  }

  private async flush(): Promise<void> {
    if (this.waiting.length === 0) return;
    const bytes = Buffer.from(`${this.waiting.join('\n')}\n`);
    this.waiting = [];
    this.waitingBytes = 0;
    if (!this.gzip.write(bytes)) await Promise.race([once(this.gzip, 'drain'), this.piped]);
  }
}

// A second name is refused where the name is taken, a renaming is not; but not every network share knows second names.
async function takeName(part: string, path: string): Promise<void> {
  try {
    await link(part, path);
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST' || existsSync(path)) throw alreadyThere(path);
    return rename(part, path);
  }
  await rm(part);
}

async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let from = 0; from < bytes.length;) from += (await file.write(bytes, from)).bytesWritten;
}

/**
 * Reads a whole file once and compares it with its own checksum.
 * @returns the SHA-256 that it ends with, hex
 * @throws OperatorFault when it is no such file, newer than we are, or not whole
 */
export async function checkWhole(path: string, kind: Kind): Promise<string> {
  const file = await open(path, 'r').catch((error: { code?: string }) => {
    throw unreadableFile(path, error.code ?? '');
  });
  try {
    const { size } = await file.stat();
    const head = Buffer.alloc(64);
    const { bytesRead } = await file.read(head, 0, head.length, 0).catch((error: { code?: string }) => {
      throw unreadableFile(path, error.code ?? '');
    });
    const magic = magicOf(kind);
    const [, written, format] = /^sekisho-([a-z-]+) (\d{1,9})\n/.exec(head.toString('latin1', 0, bytesRead)) ?? [];
    if (written !== kind) throw notABackup(path);
    if (Number(format) !== FORMAT) throw newerFormat(path);
    if (size < magic.length + DIGEST_BYTES) throw damaged(path);
    const hash = createHash('sha256');
    const body = createReadStream(path, { end: size - DIGEST_BYTES - 1, highWaterMark: 1 << 20 });
    for await (const bytes of body) hash.update(bytes as Buffer);
    const end = Buffer.alloc(DIGEST_BYTES);
    await file.read(end, 0, DIGEST_BYTES, size - DIGEST_BYTES);
    const digest = hash.digest();
    if (!digest.equals(end)) throw damaged(path);
    return digest.toString('hex');
  } finally {
    await file.close();
  }
}

/** The lines of a file that was found whole. @throws OperatorFault when they cannot be unpacked all the same */
export async function* linesOf(path: string, kind: Kind): AsyncGenerator<string> {
  const file = await open(path, 'r');
  const { size } = await file.stat().finally(() => file.close());
  const packed = createReadStream(path, { start: magicOf(kind).length, end: size - DIGEST_BYTES - 1 });
  const unpacked = createGunzip({ chunkSize: 1 << 18 });
  const piped = pipeline(packed, unpacked);
  piped.catch(() => undefined);
  let parts: Buffer[] = [];
  try {
    for await (const chunk of unpacked) {
      let rest = chunk as Buffer;
      for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
        parts.push(rest.subarray(0, end));
        yield (parts.length === 1 ? rest.subarray(0, end) : Buffer.concat(parts)).toString('utf8');
        parts = [];
        rest = rest.subarray(end + 1);
      }
      if (rest.length > 0) parts.push(rest);
    }
    await piped;
  } catch (error) {
    if (String((error as { code?: string }).code).startsWith('Z_')) throw damaged(path);
    throw error;
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
  if (parts.length > 0) throw damaged(path);
}
