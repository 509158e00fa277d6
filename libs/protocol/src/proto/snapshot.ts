import { boardstream as pb } from '#generated';
import type { RoomSnapshot, RoomStatus } from '@boardstream/board';
import { eachWithin, within } from '../errors.ts';
import type { Mutable } from '../mutable.ts';
import {
  hashFromProto,
  hashToProto,
  parentFromProto,
  ROLE_OR_NONE,
  roleFromProto,
  seqFromProto,
  settingsFromProto,
  timeFromProto,
  vectorEntryFromProto,
  vectorEntryToProto,
} from './common.ts';
import { boardPropsFromProto, boardPropsToProto, identifiedFromProto, identifiedToProto } from './element.ts';
import { decodeMessage, encodeMessage, Names, present } from './wire.ts';

const STATUSES = new Names<RoomStatus, pb.v1.RoomStatus>({
  open: pb.v1.RoomStatus.ROOM_STATUS_OPEN,
  archived: pb.v1.RoomStatus.ROOM_STATUS_ARCHIVED,
  loading: pb.v1.RoomStatus.ROOM_STATUS_LOADING,
});

/** The bytes of a room's whole state: what snapshot stores keep and `History.state` answers. */
export function encodeSnapshot(snapshot: RoomSnapshot): Uint8Array {
  const elements = snapshot.elements.map(identifiedToProto);
  return encodeMessage(pb.v1.RoomSnapshot, { ...withoutElements(snapshot), elements });
}

/**
 * The same state in pieces of so many elements, each made when it is asked for: whoever has other things to do makes a
 * large board's bytes by and by. Put together they are a snapshot (of a message in pieces protobuf appends the elements).
 */
export function* encodeSnapshotInPieces(snapshot: RoomSnapshot, elements: number): Generator<Uint8Array> {
  yield encodeMessage(pb.v1.RoomSnapshot, withoutElements(snapshot));
  for (let from = 0; from < snapshot.elements.length; from += elements) {
    const piece = snapshot.elements.slice(from, from + elements).map(identifiedToProto);
    yield encodeMessage(pb.v1.RoomSnapshot, { elements: piece });
  }
}

function withoutElements(snapshot: RoomSnapshot): pb.v1.RoomSnapshot.$Properties {
  const message: pb.v1.RoomSnapshot.$Properties = {
    seq: snapshot.seq,
    committedAt: snapshot.committedAt,
    status: STATUSES.toProto(snapshot.status),
    settings: snapshot.settings,
    board: boardPropsToProto(snapshot.board),
    vector: snapshot.vector.map(vectorEntryToProto),
    access: snapshot.access.map(({ subject, role }) => ({ subject, role: ROLE_OR_NONE.toProto(role) })),
    deletedAt: snapshot.deletedAt.map(({ id, at }) => ({ id, at })),
    hash: hashToProto(snapshot.hash),
  };
  if (snapshot.parent !== undefined) message.parent = snapshot.parent;
  return message;
}

/** @throws ProtocolError. Whether the state has the hash that it carries is for whoever makes a room of it. */
export function decodeSnapshot(bytes: Uint8Array): RoomSnapshot {
  const message = decodeMessage(pb.v1.RoomSnapshot, bytes);
  const out: Mutable<RoomSnapshot> = {
    seq: within('seq', seqFromProto, message.seq),
    committedAt: within('committedAt', timeFromProto, message.committedAt),
    status: within('status', (status) => STATUSES.fromProto(status), message.status),
    settings: settingsFromProto(message.settings),
    board: within('board', boardPropsFromProto, message.board ?? {}),
    elements: eachWithin('elements', identifiedFromProto, message.elements),
    vector: eachWithin('vector', vectorEntryFromProto, message.vector),
    access: eachWithin('access', accessFromProto, message.access),
    deletedAt: eachWithin('deletedAt', deletedFromProto, message.deletedAt),
    hash: within('hash', hashFromProto, present(message.hash, 'hash')),
  };
  if (message.parent != null) out.parent = within('parent', parentFromProto, message.parent);
  return out;
}

function accessFromProto(message: pb.v1.AccessEntry.$Properties): RoomSnapshot['access'][number] {
  return { subject: message.subject ?? '', role: roleFromProto(message.role) };
}

function deletedFromProto(message: pb.v1.DeletedEntry.$Properties): RoomSnapshot['deletedAt'][number] {
  return { id: message.id ?? '', at: timeFromProto(message.at) };
}
