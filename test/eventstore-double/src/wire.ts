// Between the messages of the client package's generated definitions and the ports' own types.
import sharedMessages from '@eventstore/db-client/generated/shared_pb.js';
import streamsMessages from '@eventstore/db-client/generated/streams_pb.js';
import type { StreamIdentifier, UUID } from '@eventstore/db-client/generated/shared_pb.js';
import type { ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { LogRecord, RecordedEvent } from '@boardstream/ports';
import type { Expectation } from './double-log.ts';

/** What a message says of the expected revision; the field with the number has several names. */
export interface ExpectationFields {
  hasNoStream(): boolean;
  hasAny(): boolean;
  hasStreamExists(): boolean;
}

export function expectationOf(fields: ExpectationFields, revision: () => string): Expectation {
  if (fields.hasAny()) return 'any';
  if (fields.hasNoStream()) return 'no-stream';
  if (fields.hasStreamExists()) return 'stream-exists';
  return Number(revision());
}

export function streamNameOf(identifier: StreamIdentifier | undefined): string {
  return Buffer.from(identifier?.getStreamName_asU8() ?? []).toString();
}

export function streamIdentifier(name: string): StreamIdentifier {
  return new sharedMessages.StreamIdentifier().setStreamName(Buffer.from(name));
}

export function uuid(text: string): UUID {
  return new sharedMessages.UUID().setString(text);
}

/** A proposed message of an append of either kind. */
export interface Proposed {
  getId(): UUID | undefined;
  getMetadataMap(): { get(key: string): string | undefined };
  getCustomMetadata_asU8(): Uint8Array;
  getData_asU8(): Uint8Array;
}

/** @throws TypeError when it is one that only a real server takes. */
export function recordOf(proposed: Proposed): LogRecord {
  const properties = proposed.getMetadataMap();
  const contentType = properties.get('content-type');
  if (contentType !== 'application/octet-stream')
    throw new TypeError(`the double takes application/octet-stream, not ${contentType ?? 'none'}`);
  const metadata = proposed.getCustomMetadata_asU8();
  const record = {
    id: (proposed.getId()?.getString() ?? '').toLowerCase(),
    type: properties.get('type') ?? '',
    data: proposed.getData_asU8(),
  };
  return metadata.length === 0 ? record : { ...record, metadata };
}

/** A position of the embedded log as the server's: commit and prepare position are the same. */
export function wirePosition(position: string): string {
  return BigInt(position).toString();
}

/** The embedded log's text for a position that came from a client. */
export function logPosition(commit: string): string {
  return commit.padStart(16, '0');
}

export function eventResponse(event: RecordedEvent): ReadResp {
  const position = wirePosition(event.position);
  const recorded = new streamsMessages.ReadResp.ReadEvent.RecordedEvent()
    .setId(uuid(event.id))
    .setStreamIdentifier(streamIdentifier(event.stream))
    .setStreamRevision(String(event.revision))
    .setCommitPosition(position)
    .setPreparePosition(position)
    .setData(event.data)
    .setCustomMetadata(event.metadata ?? new Uint8Array());
  recorded.getMetadataMap().set('type', event.type).set('content-type', 'application/octet-stream').set('created', '0');
  const read = new streamsMessages.ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(position);
  return new streamsMessages.ReadResp().setEvent(read);
}
