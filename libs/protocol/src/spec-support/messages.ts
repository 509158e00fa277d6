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

const presence = shape<object, object>(
  {},
  {
    name: fc.option(text),
    cursor: fc.option(shape<object>({ x: coordinate, y: coordinate })),
    tool: fc.option(text),
    selection: fc.option(fc.array(text, { maxLength: 3 })),
    extra: fc.option(properties.filter((value) => JSON.stringify(value).length < 3000)),
  },
) as Arb<PresenceState>;

export const clientMessage = union<ClientMessage>({
  hello: shape<object, object>(
    { room: roomName, secret: text },
    {
      token: text,
      name: text,
      resume: shape<object>({ seq: aSeq, haveState: fc.boolean() }),
      protocol: fc.nat(9),
      drafts: fc.boolean(),
    },
  ),
  submit: shape<object, object>({ counter, nonce, baseSeq: aSeq, op: operation }, { clientTime: time }),
  presence: shape<object>({ state: presence }),
  ping: shape<object>({}),
  draw: shape<object>({ drawing }),
});

const limit = fc.nat();
const room = { status: fc.constantFrom(...ROOM_STATES), writable: fc.boolean() };
const refusal = shape<object, object>(
  { code: fc.constantFrom(...REFUSAL_CODES), message: text },
  { elements: fc.array(dropped, { minLength: 1, maxLength: 3 }), retryAfterMs: ms },
) as Arb<Refusal>;

export const serverMessage = union<ServerMessage>({
  welcome: shape<object>({
    protocol: fc.integer({ min: 1, max: 9 }),
    session,
    clientId: client,
    role: fc.constantFrom(...ROLES),
    seq: aSeq,
    limits: shape<object>({
      messageBytes: limit,
      opBytes: limit,
      opChanges: limit,
      points: limit,
      textLength: limit,
      elements: limit,
      roomBytes: fc.maxSafeNat(),
      opsPerSecond: fc.double({ min: 0, max: 1e6, noNaN: true }).map((n) => n + 0),
    }),
    heartbeat: shape<object>({ intervalMs: ms, timeoutMs: ms }),
    serverTime: time,
  }),
  snapshot: shape<object, object>(
    { seq: aSeq, part, parts: part, elements: fc.array(identified, { maxLength: 3 }) },
    { board: boardProps },
  ),
  events: shape<object>({ from: aSeq, events: fc.array(event, { maxLength: 3 }) }),
  saved: shape<object>({ counter, seq: aSeq }),
  refused: fc.tuple(fc.nat(), refusal).map(([answered, why]) => ({ counter: answered, ...why })),
  presence: shape<object, object>({ session, clientId: client }, { state: presence }),
  role: shape<object>({ role: fc.constantFrom(...ROLES) }),
  room: shape<object, object>({ ...room, head: aSeq }, { reason: text }),
  resync: shape<object, object>(
    { seq: aSeq, reason: fc.constantFrom(...RESYNC_REASONS) },
    { own: shape<object>({ counter, nonce, seq: aSeq }) },
  ),
  bye: shape<object, object>({ code: fc.constantFrom(...BYE_CODES), message: text }, { retryAfterMs: ms }),
  pong: shape<object>({}),
});

const command = union<Command>({
  submit: shape<object, object>(
    { opId, nonce, baseSeq: aSeq, op: operation },
    { clientTime: time, allOrNothing: fc.boolean(), restoredFrom: aSeq },
  ),
  draw: shape<object>({ opId, nonce, drawing }),
  open: shape<object, object>({ settings }, { parent }),
  'name-version': shape<object>({ name: text, at: aSeq }),
  'change-access': shape<object>({ subject: text, role: fc.constantFrom(...ROLES, 'none') }),
  'load-part': shape<object, object>(
    {
      cause: fc.constantFrom('fork', 'import'),
      loadId: text,
      part,
      parts: part,
      elements: fc.array(identified, { maxLength: 2 }),
    },
    { board: boardProps },
  ),
  purge: shape<object>({ ids: fc.array(text, { maxLength: 3 }) }),
  archive: shape<object, object>({}, { cause: fc.constant('load-failed') }),
  reopen: shape<object>({}),
});

export const submission = shape<object>({
  room: roomName,
  id: fc.maxSafeNat(),
  gateway: text,
  author,
  role: fc.constantFrom(...ROLES),
  command,
}) as Arb<Submission>;

const outcome = fc.oneof(
  shape({ type: fc.constantFrom('committed' as const, 'duplicate' as const), seq: aSeq }),
  shape({ type: fc.constant('refused' as const), refusal }),
);
export const replies = shape<object>({
  replies: fc.array(shape<object>({ id: fc.maxSafeNat(), outcome }), { maxLength: 4 }),
}) as Arb<Replies>;

export const presenceNotice = shape<object, object>(
  { gateway: text, session, client },
  { state: presence, hello: fc.boolean() },
) as Arb<PresenceNotice>;

export const controlNotice = shape<object, object>(
  { head: aSeq },
  { room: shape<object, object>(room, { reason: text }) },
) as Arb<ControlNotice>;
