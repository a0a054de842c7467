// Values between two processes, one after the other: each is a frame, its length before it. Many small ones in place of one large one, so that
// whoever receives them has other things to do in between.
import { deserialize, serialize } from 'node:v8';

const LENGTH_BYTES = 4;

/** A value as it goes over a pipe. */
export function framed(value: unknown): Buffer {
  const body = serialize(value);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(body.length);
  return Buffer.concat([length, body]);
}

/** The value at the beginning, and what stands behind it as it is. */
export function firstFrame(bytes: Buffer): { value: unknown; rest: Buffer } {
  const end = LENGTH_BYTES + bytes.readUInt32LE();
  return { value: deserialize(bytes.subarray(LENGTH_BYTES, end)), rest: bytes.subarray(end) };
}

/**
 * The values that were framed, each as soon as it is whole.
 * @throws Error when the pieces end within a frame
 */
export async function* unframed(pieces: AsyncIterable<Buffer>): AsyncGenerator<unknown> {
  let held: Buffer[] = [];
  let heldBytes = 0;
  let wantedBytes = LENGTH_BYTES;
  let isLength = true;
  for await (const piece of pieces) {
    held.push(piece);
    heldBytes += piece.length;
    while (heldBytes >= wantedBytes) {
      const all = held.length === 1 && held[0] ? held[0] : Buffer.concat(held);
      const frame = all.subarray(0, wantedBytes);
      held = [all.subarray(wantedBytes)];
      heldBytes -= wantedBytes;
      if (!isLength) yield deserialize(frame);
      wantedBytes = isLength ? frame.readUInt32LE() : LENGTH_BYTES;
      isLength = !isLength;
    }
  }
  if (heldBytes > 0 || !isLength) throw new Error('What was told ends in the middle of a word');
}
