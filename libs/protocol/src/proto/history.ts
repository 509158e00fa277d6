import { boardstream as pb } from '#generated';
import { assertNever } from '@boardstream/kernel';
import { ProtocolError, within } from '../errors.ts';
import type {
  AbsenceReason,
  HistoryEventsPart,
  HistoryEventsRequest,
  HistoryHeadPart,
  HistoryStatePart,
  HistoryStateRequest,
  HistoryVerifyPart,
} from '../history-messages.ts';
import { asRoomId } from '../ids.ts';
import { timeFromProto } from './common.ts';
import { decodeMessage, encodeMessage, Names, positive, wideInteger } from './wire.ts';

/** One method of a gRPC service: where it is, and how its messages are written. Decoders throw `ProtocolError`. */
export interface RemoteMethod<Request, Response> {
  readonly path: string;
  /** The answer comes in parts. */
  readonly responseStream: boolean;
  readonly encodeRequest: (request: Request) => Uint8Array;
  readonly decodeRequest: (bytes: Uint8Array) => Request;
  readonly encodeResponse: (response: Response) => Uint8Array;
  readonly decodeResponse: (bytes: Uint8Array) => Response;
}

const state: RemoteMethod<HistoryStateRequest, HistoryStatePart> = {
  path: '/boardstream.v1.History/State',
  responseStream: true,
  encodeRequest: ({ room, at }) => encodeMessage(pb.v1.HistoryStateRequest, { room, ...(at === 'head' ? {} : at) }),
  decodeRequest: (bytes) => {
    const { room, seq, time } = decodeMessage(pb.v1.HistoryStateRequest, bytes);
    const id = within('room', asRoomId, room);
    if (seq != null) return { room: id, at: { seq: within('seq', wideInteger, seq) } };
    return { room: id, at: time == null ? 'head' : { time: within('time', timeFromProto, time) } };
  },
  encodeResponse: (part) => encodeMessage(pb.v1.HistoryStateResponse, stateToProto(part)),
  decodeResponse: (bytes) => stateFromProto(decodeMessage(pb.v1.HistoryStateResponse, bytes)),
};

const events: RemoteMethod<HistoryEventsRequest, HistoryEventsPart> = {
  path: '/boardstream.v1.History/Events',
  responseStream: true,
  encodeRequest: (request) => encodeMessage(pb.v1.HistoryEventsRequest, request),
  decodeRequest: (bytes) => {
    const { room, from, to, limit } = decodeMessage(pb.v1.HistoryEventsRequest, bytes);
    return {
      room: within('room', asRoomId, room),
      from: within('from', wideInteger, from),
      to: within('to', wideInteger, to),
      limit: within('limit', positive, limit),
    };
  },
  encodeResponse: (part) =>
    encodeMessage(
      pb.v1.HistoryEventsResponse,
      part.type === 'events'
        ? { from: part.from, head: part.head, events: [...part.events] }
        : { absence: ABSENCES.toProto(part.type) },
    ),
  decodeResponse: (bytes) => {
    const message = decodeMessage(pb.v1.HistoryEventsResponse, bytes);
    const absence = absenceOf(message.absence);
    if (absence !== undefined) return { type: absence };
    const from = within('from', wideInteger, message.from);
    return { type: 'events', from, head: within('head', wideInteger, message.head), events: message.events };
  },
};

const heads: RemoteMethod<readonly string[], readonly HistoryHeadPart[]> = {
  path: '/boardstream.v1.History/Heads',
  responseStream: false,
  encodeRequest: (rooms) => encodeMessage(pb.v1.HistoryHeadsRequest, { rooms: [...rooms] }),
  decodeRequest: (bytes) =>
    decodeMessage(pb.v1.HistoryHeadsRequest, bytes).rooms.map((room) => within('rooms', asRoomId, room)),
  encodeResponse: (answers) => encodeMessage(pb.v1.HistoryHeadsResponse, { heads: answers.map(headToProto) }),
  decodeResponse: (bytes) => decodeMessage(pb.v1.HistoryHeadsResponse, bytes).heads.map(headFromProto),
};

const verify: RemoteMethod<string, HistoryVerifyPart> = {
  path: '/boardstream.v1.History/Verify',
  responseStream: true,
  encodeRequest: (room) => encodeMessage(pb.v1.HistoryVerifyRequest, { room }),
  decodeRequest: (bytes) => within('room', asRoomId, decodeMessage(pb.v1.HistoryVerifyRequest, bytes).room),
  encodeResponse: (part) => encodeMessage(pb.v1.HistoryVerifyResponse, verifyToProto(part)),
  decodeResponse: (bytes) => verifyFromProto(decodeMessage(pb.v1.HistoryVerifyResponse, bytes)),
};

/** The service that projectors offer and gateways ask (P11). */
export const historyMethods = { state, events, heads, verify } as const;

const ABSENCES = new Names<AbsenceReason, pb.v1.Absence>({
  'not-found': pb.v1.Absence.ABSENCE_NOT_FOUND,
  'no-state': pb.v1.Absence.ABSENCE_NO_STATE,
  gone: pb.v1.Absence.ABSENCE_GONE,
});

function absenceOf(value: pb.v1.Absence | null | undefined): AbsenceReason | undefined {
  if (value == null || value === pb.v1.Absence.ABSENCE_UNSPECIFIED) return undefined;
  return within('absence', (number) => ABSENCES.fromProto(number), value);
}

function stateToProto(part: HistoryStatePart): pb.v1.HistoryStateResponse.$Properties {
  switch (part.type) {
    case 'start':
      return { start: { seq: part.seq, final: part.final, bytes: part.bytes } };
    case 'data':
      return { data: part.data };
    case 'out-of-range':
      return { outOfRange: part.head };
    case 'not-found':
    case 'no-state':
    case 'gone':
      return { absence: ABSENCES.toProto(part.type) };
    default:
      return assertNever(part);
  }
}

function stateFromProto(message: pb.v1.HistoryStateResponse.$Properties): HistoryStatePart {
  const { start, data, outOfRange } = message;
  if (start != null) {
    const seq = within('start.seq', wideInteger, start.seq ?? 0);
    return {
      type: 'start',
      seq,
      final: start.final ?? false,
      bytes: within('start.bytes', wideInteger, start.bytes ?? 0),
    };
  }
  if (data != null) return { type: 'data', data };
  if (outOfRange != null) return { type: 'out-of-range', head: within('outOfRange', wideInteger, outOfRange) };
  return { type: absenceOf(message.absence) ?? unknown('a part of a state') };
}

function headToProto(head: HistoryHeadPart): pb.v1.HistoryHead.$Properties {
  return head.type === 'head'
    ? { seq: head.seq, committedAt: head.committedAt }
    : { absence: ABSENCES.toProto(head.type) };
}

function headFromProto(message: pb.v1.HistoryHead.$Properties): HistoryHeadPart {
  const absence = absenceOf(message.absence);
  if (absence !== undefined) return { type: absence };
  const seq = within('seq', wideInteger, message.seq ?? 0);
  return { type: 'head', seq, committedAt: within('committedAt', timeFromProto, message.committedAt ?? 0) };
}

function verifyToProto(part: HistoryVerifyPart): pb.v1.HistoryVerifyResponse.$Properties {
  switch (part.type) {
    case 'progress':
      return { progress: { events: part.events, head: part.head } };
    case 'report': {
      const { ok, events: folded, hashesChecked, snapshotsChecked, hash, problems } = part;
      const found = { ok, events: folded, hashesChecked, snapshotsChecked, problems: [...problems] };
      return { report: hash === undefined ? found : { ...found, hash } };
    }
    case 'not-found':
    case 'no-state':
    case 'gone':
      return { absence: ABSENCES.toProto(part.type) };
    default:
      return assertNever(part);
  }
}

function verifyFromProto(message: pb.v1.HistoryVerifyResponse.$Properties): HistoryVerifyPart {
  const { progress, report } = message;
  if (progress != null) {
    const folded = within('progress.events', wideInteger, progress.events ?? 0);
    return { type: 'progress', events: folded, head: within('progress.head', wideInteger, progress.head ?? 0) };
  }
  if (report == null) return { type: absenceOf(message.absence) ?? unknown('a part of a verification') };
  const found = {
    type: 'report' as const,
    ok: report.ok ?? false,
    events: within('report.events', wideInteger, report.events ?? 0),
    hashesChecked: within('report.hashesChecked', wideInteger, report.hashesChecked ?? 0),
    snapshotsChecked: within('report.snapshotsChecked', wideInteger, report.snapshotsChecked ?? 0),
    problems: report.problems ?? [],
  };
  return report.hash == null ? found : { ...found, hash: report.hash };
}

function unknown(what: string): never {
  throw new ProtocolError('unknown-type', `${what} that this version does not know`);
}
