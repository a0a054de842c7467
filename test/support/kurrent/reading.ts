// Streams.Read: one stream or everything, forwards or backwards, filtered or not, up to a number or as long as the reader stays.
import type { ServerWritableStream } from '@grpc/grpc-js';
import { nameOf } from './appending.js';
import type { Ledger, Recorded } from './ledger.js';
import { shared, streams, type ReadReq, type ReadResp } from './stubs.js';

const BACKWARDS = 1;

export interface Reads {
  ledger: Ledger;
  /** Calls back with every event that is committed from now on, until the returned function is called. */
  follow(reader: (event: Recorded) => void): () => void;
}

export function read(reads: Reads) {
  return (call: ServerWritableStream<ReadReq, ReadResp>): void => {
    const options = call.request.getOptions() as ReadReq.Options;
    const wanted = wantedOf(options);
    if (options.hasSubscription()) return subscribe(reads, call, options, wanted);
    void send(call, reads.ledger, options, wanted).then(() => call.end());
  };
}

type Wanted = (event: Recorded) => boolean;

async function send(
  call: ServerWritableStream<ReadReq, ReadResp>,
  ledger: Ledger,
  options: ReadReq.Options,
  wanted: Wanted,
): Promise<void> {
  const source = options.getStream() ? ledger.read(nameOf(options.getStream()?.getStreamIdentifier())) : ledger.all;
  if (!source) return void call.write(notFound(options));
  const isBackwards = Number(options.getReadDirection()) === BACKWARDS;
  let left = Number(BigInt(options.getCount()));
  for (
    let index = startOf(ledger, options, source, isBackwards);
    left > 0 && index >= 0 && index < source.length && !call.cancelled;
    index += isBackwards ? -1 : 1
  ) {
    const event = source[index]!;
    if (!wanted(event)) continue;
    left -= 1;
    if (!call.write(eventAnswer(event, options))) await new Promise((drained) => call.once('drain', drained));
  }
}

function startOf(ledger: Ledger, options: ReadReq.Options, source: Recorded[], isBackwards: boolean): number {
  const stream = options.getStream();
  if (stream) {
    if (stream.hasStart()) return 0;
    if (stream.hasEnd()) return isBackwards ? source.length - 1 : source.length;
    const revision = Number(stream.getRevision());
    const first = source[0]!.revision;
    if (isBackwards) return Math.min(revision - first, source.length - 1);
    return Math.max(revision - first, 0);
  }
  const all = options.getAll();
  const position = all?.getPosition();
  // From a position on: forwards what lies at it comes too, backwards only what lies before it.
  if (position) return ledger.indexOf(BigInt(position.getCommitPosition())) - (isBackwards ? 1 : 0);
  if (all?.hasEnd()) return isBackwards ? source.length - 1 : source.length;
  return 0;
}

function subscribe(
  { ledger, follow }: Reads,
  call: ServerWritableStream<ReadReq, ReadResp>,
  options: ReadReq.Options,
  wanted: Wanted,
): void {
  const stream = options.getStream() ? nameOf(options.getStream()?.getStreamIdentifier()) : null;
  const source = stream === null ? ledger.all : (ledger.read(stream) ?? []);
  const tell = (event: Recorded) => {
    if ((stream === null || event.stream === stream) && wanted(event)) call.write(eventAnswer(event, options));
  };
  call.write(
    new streams.ReadResp().setConfirmation(
      new streams.ReadResp.SubscriptionConfirmation().setSubscriptionId(crypto.randomUUID()),
    ),
  );
  const start = startOf(ledger, options, source, false);
  // What a subscription begins at is what its reader has already.
  const isBehind = options.getAll()?.hasPosition() || options.getStream()?.hasRevision() ? 1 : 0;
  for (const event of source.slice(start + isBehind)) tell(event);
  call.write(new streams.ReadResp().setCaughtUp(new streams.ReadResp.CaughtUp()));
  const leave = follow(tell);
  call.on('cancelled', leave).on('close', leave).on('error', leave);
}

function wantedOf(options: ReadReq.Options): Wanted {
  const filter = options.getFilter();
  if (!filter) return () => true;
  const expression = filter.getStreamIdentifier() ?? filter.getEventType();
  const of = (event: Recorded) => (filter.hasStreamIdentifier() ? event.stream : event.type);
  const prefixes = expression?.getPrefixList() ?? [];
  if (prefixes.length > 0) return (event) => prefixes.some((prefix) => of(event).startsWith(prefix));
  const pattern = new RegExp(expression?.getRegex() ?? '', 'u');
  return (event) => pattern.test(of(event));
}

function eventAnswer(event: Recorded, options: ReadReq.Options): ReadResp {
  const recorded = new streams.ReadResp.ReadEvent.RecordedEvent()
    .setId(idAnswer(event.id, options))
    .setStreamIdentifier(new shared.StreamIdentifier().setStreamName(Buffer.from(event.stream)))
    .setStreamRevision(String(event.revision))
    .setCommitPosition(String(event.position))
    .setPreparePosition(String(event.position))
    .setCustomMetadata(event.metadata)
    .setData(event.data);
  recorded
    .getMetadataMap()
    .set('type', event.type)
    .set('content-type', event.contentType)
    .set('created', event.created);
  return new streams.ReadResp().setEvent(
    new streams.ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(String(event.position)),
  );
}

function idAnswer(id: string, options: ReadReq.Options) {
  if (options.getUuidOption()?.hasString()) return new shared.UUID().setString(id);
  const hex = id.replaceAll('-', '');
  const [most, least] = [hex.slice(0, 16), hex.slice(16)].map((half) => String(BigInt.asIntN(64, BigInt(`0x${half}`))));
  return new shared.UUID().setStructured(
    new shared.UUID.Structured().setMostSignificantBits(most!).setLeastSignificantBits(least!),
  );
}

function notFound(options: ReadReq.Options): ReadResp {
  return new streams.ReadResp().setStreamNotFound(
    new streams.ReadResp.StreamNotFound().setStreamIdentifier(options.getStream()?.getStreamIdentifier()),
  );
}
