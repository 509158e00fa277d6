import { boardstream as pb } from '#generated';
import {
  type Author,
  type DropReason,
  type Dropped,
  type Role,
  type RoomParent,
  type RoomSettings,
  type StateHash,
  type VectorEntry,
} from '@boardstream/board';
import type { ClientId, OpId, Seq } from '@boardstream/kernel';
import { ProtocolError, within } from '../errors.ts';
import { fromHex, toHex } from '../hex.ts';
import { asClientId, asRoomId, asSeq, asSessionId } from '../ids.ts';
import type { Mutable } from '../mutable.ts';
import { Names, nonceFromProto, nonceToProto, positive, wideInteger } from './wire.ts';

// What events, snapshots, session and broker messages share.

const DROPS = new Names<DropReason, pb.v1.DropReason>({
  missing: pb.v1.DropReason.DROP_REASON_MISSING,
  exists: pb.v1.DropReason.DROP_REASON_EXISTS,
  purged: pb.v1.DropReason.DROP_REASON_PURGED,
  locked: pb.v1.DropReason.DROP_REASON_LOCKED,
  limit: pb.v1.DropReason.DROP_REASON_LIMIT,
  role: pb.v1.DropReason.DROP_REASON_ROLE,
  invalid: pb.v1.DropReason.DROP_REASON_INVALID,
});

export const ROLE_OR_NONE = new Names<Role | 'none', pb.v1.Role>({
  viewer: pb.v1.Role.ROLE_VIEWER,
  editor: pb.v1.Role.ROLE_EDITOR,
  owner: pb.v1.Role.ROLE_OWNER,
  none: pb.v1.Role.ROLE_NONE,
});

export const LOAD_CAUSES = new Names<'fork' | 'import' | 'checkpoint', pb.v1.LoadCause>({
  fork: pb.v1.LoadCause.LOAD_CAUSE_FORK,
  import: pb.v1.LoadCause.LOAD_CAUSE_IMPORT,
  checkpoint: pb.v1.LoadCause.LOAD_CAUSE_CHECKPOINT,
});

export function roleFromProto(value: number | null | undefined): Role {
  const role = ROLE_OR_NONE.fromProto(value ?? 0);
  if (role === 'none') throw new ProtocolError('malformed', 'no role', { path: 'role' });
  return role;
}

export function archiveCauseToProto(cause: 'load-failed' | undefined): pb.v1.ArchiveCause {
  return cause === undefined
    ? pb.v1.ArchiveCause.ARCHIVE_CAUSE_UNSPECIFIED
    : pb.v1.ArchiveCause.ARCHIVE_CAUSE_LOAD_FAILED;
}

export function archiveCauseFromProto(value: number | null | undefined): 'load-failed' | undefined {
  if (value == null || value === 0) return undefined;
  if (value === 1) return 'load-failed';
  throw new ProtocolError('malformed', `${String(value)} names nothing that is known`, { path: 'cause' });
}

export function seqFromProto(value: number | null | undefined): Seq {
  return asSeq(wideInteger(value ?? 0));
}

/** A moment, ms since 1970. */
export const timeFromProto = (value: number | null | undefined): number => wideInteger(value ?? 0);

export function authorToProto(author: Author): pb.v1.Author.$Properties {
  return author;
}

export function authorFromProto(message: pb.v1.Author.$Properties): Author {
  const out: Mutable<Author> = { client: within('client', asClientId, message.client ?? '') };
  if (message.session != null) out.session = within('session', asSessionId, message.session);
  if (message.subject != null) out.subject = message.subject;
  return out;
}

/** The client is left out where it is the author: that is nearly always so, and saves 24 bytes an event. */
export function opIdToProto(id: OpId, author: Author | undefined): pb.v1.OpId.$Properties {
  return author?.client === id.client ? { counter: id.counter } : { client: id.client, counter: id.counter };
}

export function opIdFromProto(
  message: pb.v1.OpId.$Properties,
  author: { readonly client: ClientId } | undefined,
): OpId {
  const named = message.client ?? '';
  const client = named === '' && author !== undefined ? author.client : within('client', asClientId, named);
  return { client, counter: within('counter', positive, message.counter ?? 0) };
}

export function droppedToProto(dropped: Dropped): pb.v1.Dropped.$Properties {
  return { id: dropped.id, reason: DROPS.toProto(dropped.reason) };
}

export function droppedFromProto(message: pb.v1.Dropped.$Properties): Dropped {
  return { id: message.id ?? '', reason: DROPS.fromProto(message.reason ?? 0) };
}

export function hashToProto(hash: StateHash): pb.v1.StateHash.$Properties {
  return { version: hash.version, value: fromHex(hash.value, 16) };
}

export function hashFromProto(message: pb.v1.StateHash.$Properties): StateHash {
  const value = message.value ?? new Uint8Array();
  if (value.length !== 16) throw new ProtocolError('malformed', `a hash has 16 bytes, not ${String(value.length)}`);
  return { version: positive(message.version ?? 0), value: toHex(value) };
}

export function settingsFromProto(message: pb.v1.RoomSettings.$Properties | null | undefined): RoomSettings {
  return message?.title == null ? {} : { title: message.title };
}

export function parentFromProto(message: pb.v1.RoomParent.$Properties): RoomParent {
  return { room: asRoomId(message.room ?? ''), seq: seqFromProto(message.seq) };
}

export function vectorEntryToProto(entry: VectorEntry): pb.v1.VectorEntry.$Properties {
  return { client: entry.client, counter: entry.counter, nonce: nonceToProto(entry.nonce), seq: entry.seq };
}

export function vectorEntryFromProto(message: pb.v1.VectorEntry.$Properties): VectorEntry {
  return {
    client: asClientId(message.client ?? ''),
    counter: positive(message.counter ?? 0),
    nonce: nonceFromProto(message.nonce ?? new Uint8Array()),
    seq: seqFromProto(message.seq),
  };
}
