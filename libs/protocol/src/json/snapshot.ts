import { ROLES, type RoomSnapshot } from '@boardstream/board';
import type { JsonObject } from '@boardstream/ot';
import type { Mutable } from '../mutable.ts';
import { boardPropsFromJson, identifiedFromJson } from './element.ts';
import { hashFromJson, parentFromJson, settingsFromJson, vectorEntryFromJson } from './event.ts';
import { fields, integer, may, need, needList, oneOf, seqOf, text, type Read } from './read.ts';

/** A room's whole state as JSON: the same value, typed as such. */
export function snapshotToJson(snapshot: RoomSnapshot): JsonObject {
  return snapshot as unknown as JsonObject; // plain data by its type: nothing in it is not JSON
}

/** @throws ProtocolError */
export function snapshotFromJson(json: unknown): RoomSnapshot {
  const from = fields(json);
  const out: Mutable<RoomSnapshot> = {
    seq: need(from, 'seq', seqOf),
    committedAt: need(from, 'committedAt', integer),
    status: need(from, 'status', oneOf(['open', 'archived', 'loading'])),
    settings: need(from, 'settings', settingsFromJson),
    board: need(from, 'board', boardPropsFromJson),
    elements: needList(from, 'elements', identifiedFromJson),
    vector: needList(from, 'vector', vectorEntryFromJson),
    access: needList(from, 'access', accessFromJson),
    deletedAt: needList(from, 'deletedAt', deletedFromJson),
    hash: need(from, 'hash', hashFromJson),
  };
  const parent = may(from, 'parent', parentFromJson);
  if (parent !== undefined) out.parent = parent;
  return out;
}

const accessFromJson: Read<RoomSnapshot['access'][number]> = (json) => {
  const from = fields(json);
  return { subject: need(from, 'subject', text), role: need(from, 'role', oneOf(ROLES)) };
};

const deletedFromJson: Read<RoomSnapshot['deletedAt'][number]> = (json) => {
  const from = fields(json);
  return { id: need(from, 'id', text), at: need(from, 'at', integer) };
};
