// Streams.Append, BatchAppend and Delete.
import {
  status as code,
  Metadata,
  type ServerDuplexStream,
  type ServerReadableStream,
  type sendUnaryData,
} from '@grpc/grpc-js';
import any from 'google-protobuf/google/protobuf/any_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import type { ServerUnaryCall } from '@grpc/grpc-js';
import { ANY, NO_STREAM, STREAM_EXISTS, type Expected, type Proposed, type Verdict } from './ledger.js';
import {
  shared,
  status,
  streams,
  uuidText,
  type AppendReq,
  type AppendResp,
  type BatchAppendReq,
  type BatchAppendResp,
  type DeleteReq,
  type DeleteResp,
  type UUID,
} from './stubs.js';

/** A real server's default: the data, metadata and twice the type's characters of all events of one append. */
export const APPEND_BYTES_MAX = 1_048_576;

export interface Appends {
  /** Accepts and, maybe later, commits. Null: it was carried out, but nobody is to hear of it. */
  commit(from: string, stream: string, expected: Expected, proposed: Proposed[]): Promise<Verdict | null>;
}

export function append(appends: Appends) {
  return (call: ServerReadableStream<AppendReq, AppendResp>, answer: sendUnaryData<AppendResp>): void => {
    let options: AppendReq.Options | undefined;
    const proposed: Proposed[] = [];
    call.on('data', (request: AppendReq) => {
      options = request.getOptions() ?? options;
      const message = request.getProposedMessage();
      if (message) proposed.push(proposedOf(message));
    });
    call.on('error', () => undefined);
    call.on('end', () => {
      if (!options) return answer({ code: code.INVALID_ARGUMENT, details: 'An append begins with its options' });
      if (bytesOf(proposed) > APPEND_BYTES_MAX) return answer(tooLarge());
      const stream = nameOf(options.getStreamIdentifier());
      void appends.commit(call.getPeer(), stream, expectedOf(options), proposed).then((verdict) => {
        if (verdict) answer(null, answerOf(verdict));
      });
    });
  };
}

export function batchAppend(appends: Appends) {
  return (call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>): void => {
    const pending = new Map<string, { options: BatchAppendReq.Options; proposed: Proposed[] }>();
    call.on('data', (request: BatchAppendReq) => {
      const correlation = request.getCorrelationId() as UUID;
      const key = uuidText(correlation);
      const options = request.getOptions();
      if (options) pending.set(key, { options, proposed: [] });
      const batch = pending.get(key);
      if (!batch) return;
      batch.proposed.push(...request.getProposedMessagesList().map(proposedOf));
      if (!request.getIsFinal()) return;
      pending.delete(key);
      const stream = nameOf(batch.options.getStreamIdentifier());
      const respond = (verdict: Verdict | 'too large' | null) => {
        if (verdict) call.write(batchAnswer(verdict, correlation, batch.options));
      };
      if (bytesOf(batch.proposed) > APPEND_BYTES_MAX) return respond('too large');
      void appends.commit(call.getPeer(), stream, expectedOf(batch.options), batch.proposed).then(respond);
    });
    call.on('error', () => undefined);
    call.on('end', () => call.end());
  };
}

/** A soft delete, as the protocol has it: metadata that lets nothing be read any more. */
export function remove(appends: Appends, lengthOf: (stream: string) => number) {
  return (call: ServerUnaryCall<DeleteReq, DeleteResp>, answer: sendUnaryData<DeleteResp>): void => {
    const stream = nameOf(call.request.getOptions()?.getStreamIdentifier());
    const metadata = Buffer.from(JSON.stringify({ $tb: lengthOf(stream) }));
    const event = { type: '$metadata', contentType: 'application/json', data: metadata, metadata: new Uint8Array() };
    void appends
      .commit(call.getPeer(), `$$${stream}`, ANY, [{ id: crypto.randomUUID(), ...event }])
      .then(() => answer(null, new streams.DeleteResp()));
  };
}

interface ProtocolExpectation {
  hasNoStream(): boolean;
  hasAny(): boolean;
  hasStreamExists(): boolean;
}

function expectedOf(
  options: ProtocolExpectation & ({ getRevision(): string } | { getStreamPosition(): string }),
): Expected {
  if (options.hasNoStream()) return NO_STREAM;
  if (options.hasAny()) return ANY;
  if (options.hasStreamExists()) return STREAM_EXISTS;
  return Number('getRevision' in options ? options.getRevision() : options.getStreamPosition());
}

export function nameOf(identifier: { getStreamName_asU8(): Uint8Array } | undefined): string {
  return identifier ? Buffer.from(identifier.getStreamName_asU8()).toString('utf8') : '';
}

function proposedOf(message: AppendReq.ProposedMessage | BatchAppendReq.ProposedMessage): Proposed {
  return {
    id: uuidText(message.getId() as UUID),
    type: message.getMetadataMap().get('type') ?? '',
    contentType: message.getMetadataMap().get('content-type') ?? 'application/octet-stream',
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
}

function bytesOf(proposed: Proposed[]): number {
  return proposed.reduce((sum, { data, metadata, type }) => sum + data.length + metadata.length + 2 * type.length, 0);
}

function tooLarge() {
  const metadata = new Metadata();
  metadata.set('exception', 'maximum-append-size-exceeded');
  metadata.set('maximum-append-size', String(APPEND_BYTES_MAX));
  return { code: code.INVALID_ARGUMENT, details: 'Maximum Append Size exceeded', metadata };
}

function answerOf(verdict: Verdict): AppendResp {
  const response = new streams.AppendResp();
  if (verdict.kind === 'success') {
    const position = new streams.AppendResp.Position();
    position.setCommitPosition(String(verdict.position)).setPreparePosition(String(verdict.position));
    return response.setSuccess(
      new streams.AppendResp.Success().setCurrentRevision(String(verdict.revision)).setPosition(position),
    );
  }
  const wrong = new streams.AppendResp.WrongExpectedVersion();
  if (verdict.current < 0) wrong.setCurrentNoStream(new shared.Empty());
  else wrong.setCurrentRevision(String(verdict.current));
  return response.setWrongExpectedVersion(wrong);
}

function batchAnswer(
  verdict: Verdict | 'too large',
  correlation: UUID,
  options: BatchAppendReq.Options,
): BatchAppendResp {
  const response = new streams.BatchAppendResp()
    .setCorrelationId(correlation)
    .setStreamIdentifier(options.getStreamIdentifier());
  if (verdict === 'too large') {
    return response.setError(
      failed('MaximumAppendSizeExceeded', new shared.MaximumAppendSizeExceeded().setMaxappendsize(APPEND_BYTES_MAX)),
    );
  }
  if (verdict.kind === 'success') {
    const position = new shared.AllStreamPosition()
      .setCommitPosition(String(verdict.position))
      .setPreparePosition(String(verdict.position));
    return response.setSuccess(
      new streams.BatchAppendResp.Success().setCurrentRevision(String(verdict.revision)).setPosition(position),
    );
  }
  const wrong = new shared.WrongExpectedVersion();
  if (verdict.current < 0) wrong.setCurrentNoStream(new empty.Empty());
  else wrong.setCurrentStreamRevision(String(verdict.current));
  return response.setError(failed('WrongExpectedVersion', wrong));
}

function failed(name: string, details: { serializeBinary(): Uint8Array }) {
  const packed = new any.Any();
  packed.pack(details.serializeBinary(), `event_store.client.${name}`);
  return new status.Status().setMessage(name).setDetails(packed);
}
