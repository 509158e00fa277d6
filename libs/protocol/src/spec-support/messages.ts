import { ROLES, type Command, type Refusal } from '@boardstream/board';
import fc from 'fast-check';
import type { ControlNotice, PresenceNotice, Replies, Submission } from '../broker-messages.ts';
import type { ClientMessage, PresenceState, ServerMessage } from '../messages.ts';
import { BYE_CODES, REFUSAL_CODES, RESYNC_REASONS, ROOM_STATES } from '../names.ts';
import {
  aSeq,
  author,
  boardProps,
  client,
  coordinate,
  drawing,
  dropped,
  event,
  identified,
  nonce,
  operation,
  opId,
  parent,
  part,
  properties,
  roomName,
  session,
  settings,
  shape,
  text,
  time,
} from './domain.ts';

type Arb<T> = fc.Arbitrary<T>;
type Of<Message extends { type: string }> = { [T in Message['type']]: Arb<object> };

/** The union of the messages that the table builds, each with its `type`. */
function union<Message extends { type: string }>(table: Of<Message>): Arb<Message> {
  const arbs = Object.entries<Arb<object>>(table).map(([type, arb]) => arb.map((rest) => ({ type, ...rest })));
  return fc.oneof(...arbs) as unknown as Arb<Message>; // each is the message of its type
}

const counter = fc.oneof(fc.integer({ min: 1, max: 100_000 }), fc.constant(Number.MAX_SAFE_INTEGER));
const ms = fc.integer({ min: 0, max: 1_000_000 });

const presence = shape<PresenceState>(
  {},
  {
    name: fc.option(text),
    cursor: fc.option(shape({ x: coordinate, y: coordinate })),
    tool: fc.option(text),
    selection: fc.option(fc.array(text, { maxLength: 3 })),
    extra: fc.option(properties.filter((value) => JSON.stringify(value).length < 3000)),
  },
);

export const clientMessage = union<ClientMessage>({
  hello: shape(
    { room: roomName, secret: text },
    {
      token: text,
      name: text,
      resume: shape({ seq: aSeq, haveState: fc.boolean() }),
      protocol: fc.nat(9),
      drafts: fc.boolean(),
    },
  ),
  submit: shape({ counter, nonce, baseSeq: aSeq, op: operation }, { clientTime: time }),
  presence: shape({ state: presence }),
  ping: shape({}),
  draw: shape({ drawing }),
});

const limit = fc.nat();
const room = { status: fc.constantFrom(...ROOM_STATES), writable: fc.boolean() };
const refusal = shape<Refusal>(
  { code: fc.constantFrom(...REFUSAL_CODES), message: text },
  { elements: fc.array(dropped, { minLength: 1, maxLength: 3 }), retryAfterMs: ms },
);

export const serverMessage = union<ServerMessage>({
  welcome: shape({
    protocol: fc.integer({ min: 1, max: 9 }),
    session,
    clientId: client,
    role: fc.constantFrom(...ROLES),
    seq: aSeq,
    limits: shape({
      messageBytes: limit,
      opBytes: limit,
      opChanges: limit,
      points: limit,
      textLength: limit,
      elements: limit,
      roomBytes: fc.maxSafeNat(),
      opsPerSecond: fc.double({ min: 0, max: 1e6, noNaN: true }).map((n) => n + 0),
    }),
    heartbeat: shape({ intervalMs: ms, timeoutMs: ms }),
    serverTime: time,
  }),
  snapshot: shape(
    { seq: aSeq, part, parts: part, elements: fc.array(identified, { maxLength: 3 }) },
    { board: boardProps },
  ),
  events: shape({ from: aSeq, events: fc.array(event, { maxLength: 3 }) }),
  saved: shape({ counter, seq: aSeq }),
  refused: fc.tuple(fc.nat(), refusal).map(([answered, why]) => ({ counter: answered, ...why })),
  presence: shape({ session, clientId: client }, { state: presence }),
  role: shape({ role: fc.constantFrom(...ROLES) }),
  room: shape({ ...room, head: aSeq }, { reason: text }),
  resync: shape(
    { seq: aSeq, reason: fc.constantFrom(...RESYNC_REASONS) },
    { own: shape({ counter, nonce, seq: aSeq }) },
  ),
  bye: shape({ code: fc.constantFrom(...BYE_CODES), message: text }, { retryAfterMs: ms }),
  pong: shape({}),
});

const command = union<Command>({
  submit: shape(
    { opId, nonce, baseSeq: aSeq, op: operation },
    { clientTime: time, allOrNothing: fc.boolean(), restoredFrom: aSeq },
  ),
  draw: shape({ opId, nonce, drawing }),
  open: shape({ settings }, { parent }),
  'name-version': shape({ name: text, at: aSeq }),
  'change-access': shape({ subject: text, role: fc.constantFrom(...ROLES, 'none') }),
  'load-part': shape(
    {
      cause: fc.constantFrom('fork', 'import'),
      loadId: text,
      part,
      parts: part,
      elements: fc.array(identified, { maxLength: 2 }),
    },
    { board: boardProps },
  ),
  purge: shape({ ids: fc.array(text, { maxLength: 3 }) }),
  archive: shape({}, { cause: fc.constant('load-failed') }),
  reopen: shape({}),
});

export const submission = shape<Submission>({
  room: roomName,
  id: fc.maxSafeNat(),
  gateway: text,
  author,
  role: fc.constantFrom(...ROLES),
  command,
});

const outcome = fc.oneof(
  shape({ type: fc.constantFrom('committed' as const, 'duplicate' as const), seq: aSeq }),
  shape({ type: fc.constant('refused' as const), refusal }),
);
export const replies = shape<Replies>({
  replies: fc.array(shape({ id: fc.maxSafeNat(), outcome }), { maxLength: 4 }),
});

export const presenceNotice = shape<PresenceNotice>(
  { gateway: text, session, client },
  { state: presence, hello: fc.boolean() },
);

export const controlNotice = shape<ControlNotice>({ head: aSeq }, { room: shape(room, { reason: text }) });
