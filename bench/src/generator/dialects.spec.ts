import { seq, sessionId } from '@boardstream/kernel';
import type { Operation } from '@boardstream/ot';
import { protoCodec, type ServerMessage } from '@boardstream/protocol';
import { create, opCommitted, roomOpened, testClient, testNonce } from '@boardstream/testing';
import { lengthPrefixed } from '../relay/frame.ts';
import { boardstreamDialect } from './boardstream-dialect.ts';
import { readOperation } from './read-operation.ts';
import { relayDialect } from './relay-dialect.ts';
import { Strokes } from './strokes.ts';
import { Wire } from './wire.ts';

/** Tag of `Submit.op`. */
const OPERATION = 0x22;

function frame(message: ServerMessage): Buffer {
  return Buffer.from(protoCodec.encodeServer(message));
}

/** Reads the operation of a submission as the generator does. */
function sumRead(op: Operation): number {
  const submit = Buffer.from(
    protoCodec.encodeClient({ type: 'submit', counter: 300, nonce: testNonce(1), baseSeq: seq(7), op }),
  );
  const wire = new Wire(submit, 1);
  wire.varint();
  for (let tag = wire.varint(); tag !== OPERATION; tag = wire.varint()) wire.skip(tag);
  const sum = readOperation(wire, wire.varint() + wire.at);
  expect(wire.at).toBe(submit.length);
  return sum;
}

/** As the wire has points: running differences of x and y in turn over one list each, in 1/100 px, and pressures as 1 + 1/1000. */
function lastValues(op: Operation): number {
  const [change] = op;
  const points =
    change?.type === 'create'
      ? change.element.points
      : change?.type === 'edit' && change.field === 'points'
        ? change.delta.flatMap((part) => ('insert' in part ? part.insert : []))
        : [];
  const [x = 0, y = 0, pressure = 0] = points?.at(-1) ?? [];
  return Math.round(x * 100) + Math.round(y * 100) + 1 + Math.round(pressure * 1_000);
}

describe("the server's dialect", () => {
  it('counts the events of a frame as reading it does, whatever their sizes', () => {
    const ops = Array.from({ length: 300 }, (_, i) => opCommitted(i + 2, create(`e${String(i)}`)));
    const bytes = frame({ type: 'events', from: seq(1), events: [roomOpened('a title'), ...ops] });
    const reading = boardstreamDialect.read(bytes);
    expect(boardstreamDialect.count(bytes)).toBe(301);
    expect(reading.type === 'submissions' && reading.submissions).toEqual([
      { writer: '', counter: 0 },
      ...ops.map((_, i) => ({ writer: testClient(), counter: i + 1 })),
    ]);
  });

  it('reads every point of an operation: the differences add up to the last point', () => {
    const strokes = new Strokes('s');
    for (const op of [strokes.next(1), strokes.next(40), strokes.next(7)]) expect(sumRead(op)).toBe(lastValues(op));
  });

  it('does not count other messages: they must be read', () => {
    expect(boardstreamDialect.count(frame({ type: 'pong' }))).toBeUndefined();
    const presence = frame({ type: 'presence', session: sessionId('s'), clientId: testClient() });
    expect(boardstreamDialect.count(presence)).toBeUndefined();
    const refused = frame({ type: 'refused', counter: 1, code: 'busy', message: 'too much' });
    expect(boardstreamDialect.read(refused)).toEqual({ type: 'problem', message: 'refused busy: too much' });
  });
});

describe("the relay's dialect", () => {
  it('finds every submission of a frame, with its writer, by reading and by counting', () => {
    const parts = [1, 2, 3].map((counter) =>
      Buffer.from(relayDialect.submission('17', counter, 0, create(`e${String(counter)}`))),
    );
    const bytes = Buffer.concat(parts.map(lengthPrefixed));
    expect(relayDialect.count(bytes)).toBe(3);
    expect(relayDialect.read(bytes)).toEqual({
      type: 'submissions',
      submissions: [1, 2, 3].map((counter) => ({ writer: '17', counter })),
    });
  });
});
