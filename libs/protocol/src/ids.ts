import {
  clientId,
  InvalidIdError,
  roomId,
  seq,
  sessionId,
  type ClientId,
  type RoomId,
  type Seq,
  type SessionId,
} from '@boardstream/kernel';
import { ProtocolError } from './errors.ts';

/** Puts a kernel parser's error into the protocol's words. */
function parsed<In, Id>(parse: (value: In) => Id, value: In): Id {
  try {
    return parse(value);
  } catch (error) {
    if (error instanceof InvalidIdError) throw new ProtocolError('malformed', error.message, { cause: error });
    throw error;
  }
}

export function asClientId(text: string): ClientId {
  return parsed(clientId, text);
}

export function asRoomId(text: string): RoomId {
  return parsed(roomId, text);
}

export function asSessionId(text: string): SessionId {
  return parsed(sessionId, text);
}

export function asSeq(value: number): Seq {
  return parsed(seq, value);
}
