import { boardstream as pb } from '#generated';
import { within } from '../errors.ts';
import type { RoomMessage } from '../messages.ts';
import type { Mutable } from '../mutable.ts';
import { Names } from './wire.ts';

const STATES = new Names<RoomMessage['status'], pb.v1.RoomStatus>({
  open: pb.v1.RoomStatus.ROOM_STATUS_OPEN,
  archived: pb.v1.RoomStatus.ROOM_STATUS_ARCHIVED,
  loading: pb.v1.RoomStatus.ROOM_STATUS_LOADING,
  quarantined: pb.v1.RoomStatus.ROOM_STATUS_QUARANTINED,
  erased: pb.v1.RoomStatus.ROOM_STATUS_ERASED,
});

type Standing = Omit<RoomMessage, 'type' | 'head'>;

/** How a room stands; its head is written by whoever carries this. */
export function roomToProto(room: Standing): pb.v1.RoomNotice.$Properties {
  const out: pb.v1.RoomNotice.$Properties = { status: STATES.toProto(room.status), writable: room.writable };
  if (room.reason !== undefined) out.reason = room.reason;
  return out;
}

export function roomFromProto(message: pb.v1.RoomNotice.$Properties): Standing {
  const out: Mutable<Standing> = {
    status: within('status', (status) => STATES.fromProto(status), message.status ?? 0),
    writable: message.writable ?? false,
  };
  if (message.reason != null) out.reason = message.reason;
  return out;
}
