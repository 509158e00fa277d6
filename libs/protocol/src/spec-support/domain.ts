/// <reference lib="es2024.string" />
import {
  DROP_REASONS,
  ROLES,
  type Author,
  type Drawing,
  type Dropped,
  type EventBody,
  type IdentifiedElement,
  type RoomEvent,
  type RoomParent,
  type RoomSettings,
  type RoomSnapshot,
  type StateHash,
  type VectorEntry,
} from '@boardstream/board';
import { clientId, seq, sessionId, type ClientId, type OpId, type Seq, type SessionId } from '@boardstream/kernel';
import {
  ELEMENT_KINDS,
  type BoardProps,
  type BoardPropsPatch,
  type BoardChange,
  type Box,
  type Change,
  type CreateChange,
  type DeltaPart,
  type EditChange,
  type ElementData,
  type Extra,
  type Operation,
  type Point,
  type Props,
  type PropsPatch,
  type SetChange,
} from '@boardstream/ot';
import fc from 'fast-check';
import { DRAWN_SHAPES } from '../drawn-shapes.ts';

// Arbitrary values of the domain: well-formed and at M4's precision, but not always what `checkOperation` would accept,
// for a codec carries both.

type Arb<T> = fc.Arbitrary<T>;

/** An object with every field of `required` and any of `optional`. Which type that makes is said by whoever names the fields. */
export function shape<T extends object = object>(
  required: Readonly<Record<string, Arb<unknown>>>,
  optional: Readonly<Record<string, Arb<unknown>>> = {},
): Arb<T> {
  const fields = { ...required, ...optional };
  return fc.record(fields, { requiredKeys: Object.keys(required), noNullPrototype: true }) as unknown as Arb<T>;
}

const scaled = (min: number, max: number, unit: number): Arb<number> =>
  fc.integer({ min: Math.round(min * unit), max: Math.round(max * unit) }).map((n) => n / unit);

export const text: Arb<string> = fc.string({ unit: 'binary', maxLength: 12 }).map((s) => s.toWellFormed());
export const coordinate: Arb<number> = fc.oneof(scaled(-20_000_000, 20_000_000, 100), scaled(-2000, 2000, 100));
const size: Arb<number> = scaled(0, 20_000_000, 100);
const whole: Arb<number> = fc.oneof(fc.nat(), fc.maxSafeNat(), fc.constant(Number.MAX_SAFE_INTEGER));
const counter: Arb<number> = whole.map((n) => Math.max(1, n));
const word = (digits: string, length: number): Arb<string> =>
  fc
    .array(fc.constantFrom(...digits.split('')), { minLength: length, maxLength: length })
    .map((characters) => characters.join(''));
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
export const nonce: Arb<string> = word('0123456789abcdef', 16);
export const aSeq: Arb<Seq> = whole.map(seq);
export const client: Arb<ClientId> = word(BASE64URL, 22).map(clientId);
export const session: Arb<SessionId> = word(BASE64URL, 8).map(sessionId);
export const roomName: Arb<string> = word(BASE64URL, 6);
export const time: Arb<number> = whole;

const point: Arb<Point> = fc.oneof(
  fc.tuple(coordinate, coordinate),
  fc.tuple(coordinate, coordinate, scaled(0, 1, 1000)),
);
const points: Arb<readonly Point[]> = fc.array(point, { maxLength: 6 });

const key = text.filter((k) => k !== '__proto__');
const jsonValue: Arb<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.boolean(),
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    text,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;
export const properties = fc.dictionary(key, jsonValue, { maxKeys: 4, noNullPrototype: true });
// The filter leaves no null at the top, which is all that `Extra` asks beyond JSON.
const extra = properties.map(
  (value) => Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null)) as Extra,
);

const box: Arb<Box> = shape<Box>({ x: coordinate, y: coordinate, width: coordinate, height: coordinate });
const PROPS: { [K in keyof Props]-?: Arb<NonNullable<Props[K]>> } = {
  box,
  angle: scaled(-7, 7, 1_000_000),
  strokeColor: text,
  fillColor: text,
  fillStyle: text,
  strokeWidth: size,
  opacity: scaled(0, 1, 100),
  dash: text,
  font: text,
  fontSize: size,
  textAlign: text,
  verticalAlign: text,
  z: text,
  groups: fc.array(text, { maxLength: 2 }),
  locked: fc.boolean(),
  link: text,
  deleted: fc.boolean(),
  shape: text,
  startArrowhead: text,
  endArrowhead: text,
  asset: text,
};
const NULLABLE = Object.fromEntries(Object.entries(PROPS).map(([name, arb]) => [name, fc.option<unknown>(arb)]));

export const element = shape<ElementData>(
  { kind: fc.constantFrom(...ELEMENT_KINDS) },
  { ...PROPS, points, text, extra },
);
export const identified: Arb<IdentifiedElement> = shape<IdentifiedElement>({ id: text, element });
const patch = shape<PropsPatch>({}, { ...NULLABLE, points, text, extra: properties });
export const boardProps = shape<BoardProps>({}, { title: text, background: text, extra });
const boardPatch = shape<BoardPropsPatch>(
  {},
  { title: fc.option(text), background: fc.option(text), extra: properties },
);

function delta<Items>(items: Arb<Items>): Arb<DeltaPart<Items>[]> {
  const length = fc.integer({ min: 1, max: 2 ** 31 });
  return fc.array(
    fc.oneof(
      shape<{ retain: number }>({ retain: length }),
      shape<{ insert: Items }>({ insert: items }),
      shape<{ delete: number }>({ delete: length }),
    ),
    { maxLength: 4 },
  );
}

const change: Arb<Change> = fc.oneof(
  shape<CreateChange>({ type: fc.constant('create'), id: text, element }),
  shape<SetChange>({ type: fc.constant('set'), id: text, props: patch }),
  shape<EditChange>({ type: fc.constant('edit'), id: text, field: fc.constant('text'), delta: delta(text) }),
  shape<EditChange>({ type: fc.constant('edit'), id: text, field: fc.constant('points'), delta: delta(points) }),
  shape<BoardChange>({ type: fc.constant('board'), props: boardPatch }),
);
export const operation: Arb<Operation> = fc.array(change, { maxLength: 4 });

export const drawing = fc.oneof(
  shape(
    { type: fc.constant('stroke'), points: fc.array(point, { minLength: 1, maxLength: 6 }) },
    { color: text, width: size },
  ),
  shape(
    {
      type: fc.constant('shape'),
      shape: fc.constantFrom(...DRAWN_SHAPES),
      x: coordinate,
      y: coordinate,
      width: coordinate,
      height: coordinate,
    },
    { color: text, fill: text },
  ),
  shape({ type: fc.constant('text'), x: coordinate, y: coordinate, text }, { color: text, size }),
) as Arb<Drawing>;

export const author = shape<Author>({ client }, { session, subject: text });
export const opId: Arb<OpId> = shape<OpId>({ client, counter });
export const dropped: Arb<Dropped> = shape<Dropped>({ id: text, reason: fc.constantFrom(...DROP_REASONS) });
const hash: Arb<StateHash> = shape<StateHash>({
  version: fc.integer({ min: 1, max: 9 }),
  value: word('0123456789abcdef', 32),
});
export const settings = shape<RoomSettings>({}, { title: text });
export const parent: Arb<RoomParent> = shape<RoomParent>({ room: roomName, seq: aSeq });
const vectorEntry: Arb<VectorEntry> = shape<VectorEntry>({ client, counter, nonce, seq: aSeq });
export const part = fc.integer({ min: 1, max: 1000 });
const elements = fc.array(identified, { maxLength: 3 });

const BODIES: { [T in EventBody['type']]: Arb<object> } = {
  'room-opened': shape({ settings }, { parent }),
  'op-committed': shape(
    { opId, nonce, baseSeq: aSeq, op: operation, dropped: fc.array(dropped, { maxLength: 2 }) },
    { clientTime: time, restoredFrom: aSeq },
  ),
  'elements-purged': shape({ ids: fc.array(text, { maxLength: 3 }) }),
  'version-named': shape({ name: text, at: aSeq }),
  'access-changed': shape({ subject: text, role: fc.constantFrom(...ROLES, 'none') }),
  'state-loaded': shape(
    { cause: fc.constantFrom('fork', 'import', 'checkpoint'), loadId: text, part, parts: part, elements },
    { board: boardProps, vector: fc.array(vectorEntry, { maxLength: 2 }) },
  ),
  'room-archived': shape({}, { cause: fc.constant('load-failed') }),
  'room-reopened': shape({}),
};
const body = fc.oneof(
  ...Object.entries(BODIES).map(([type, arb]) => arb.map((rest) => ({ type, ...rest }))),
) as Arb<EventBody>;

/** Half of the ops are of the event's author, as nearly all are in life. */
export const event: Arb<RoomEvent> = shape<RoomEvent>({ seq: aSeq, committedAt: time, body }, { author, hash }).chain(
  (arbitrary) => {
    const { author: by, body: what } = arbitrary;
    if (by === undefined || what.type !== 'op-committed') return fc.constant(arbitrary);
    return fc
      .boolean()
      .map((own) => (own ? { ...arbitrary, body: { ...what, opId: { ...what.opId, client: by.client } } } : arbitrary));
  },
);

export const snapshot = shape<RoomSnapshot>(
  {
    seq: aSeq,
    committedAt: time,
    status: fc.constantFrom('open', 'archived', 'loading'),
    settings,
    board: boardProps,
    elements,
    vector: fc.array(vectorEntry, { maxLength: 2 }),
    access: fc.array(shape({ subject: text, role: fc.constantFrom(...ROLES) }), { maxLength: 2 }),
    deletedAt: fc.array(shape({ id: text, at: time }), { maxLength: 2 }),
    hash,
  },
  { parent },
);
