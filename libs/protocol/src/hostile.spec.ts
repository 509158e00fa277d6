import { sessionId } from '@boardstream/kernel';
import { testClient } from '@boardstream/testing';
import fc from 'fast-check';
import protobuf from 'protobufjs/minimal.js';
import {
  decodeControlNotice,
  decodeEvent,
  decodeLiveEvents,
  decodePresenceNotice,
  decodeReplies,
  decodeSnapshot,
  decodeSubmission,
  elementFromJson,
  encodeEvent,
  encodePresenceNotice,
  encodeSubmission,
  jsonCodec,
  MAX_FRAME_BYTES,
  operationFromJson,
  ProtocolError,
  protoCodec,
  UnknownChangeError,
  UnknownEventError,
} from './index.ts';
import { event, snapshot } from './spec-support/domain.ts';
import { clientMessage, serverMessage, submission } from './spec-support/messages.ts';
import { encodeSnapshot } from './proto/snapshot.ts';

/** What `run` throws; anything but a `ProtocolError` fails the test. */
function refusal(run: () => unknown): ProtocolError | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw new Error('not a ProtocolError', { cause: error });
    expect(error.message.length).toBeLessThan(400);
    expect(error.message.isWellFormed()).toBe(true);
    return error;
  }
}

const submit = (op: string): string =>
  `{"type":"submit","counter":7,"nonce":"0123456789abcdef","baseSeq":0,"op":${op}}`;
const client = (text: string) => refusal(() => jsonCodec.decodeClient(text));

const BINARY_DECODERS: readonly ((bytes: Uint8Array) => unknown)[] = [
  protoCodec.decodeClient,
  protoCodec.decodeServer,
  decodeEvent,
  decodeSnapshot,
  decodeSubmission,
  decodeReplies,
  decodeLiveEvents,
  decodePresenceNotice,
  decodeControlNotice,
];

describe('hostile protobuf', () => {
  it('garbage is refused or decoded, and never anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        for (const decode of BINARY_DECODERS) refusal(() => decode(bytes));
      }),
      { numRuns: 500 },
    );
  });

  it('a message that was cut, or of which a byte was changed, is refused or decoded, and never anything else', () => {
    const encoded = fc.oneof(
      clientMessage.map((m) => protoCodec.encodeClient(m)),
      serverMessage.map((m) => protoCodec.encodeServer(m)),
      event.map(encodeEvent),
      snapshot.map(encodeSnapshot),
      submission.map(encodeSubmission),
    );
    fc.assert(
      fc.property(encoded, fc.nat(), fc.nat(255), (bytes, at, byte) => {
        const cut = bytes.slice(0, at % (bytes.length + 1));
        const changed = bytes.slice();
        changed[at % Math.max(1, bytes.length)] = byte;
        for (const decode of BINARY_DECODERS) {
          refusal(() => decode(cut));
          refusal(() => decode(changed));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('what a gateway accepts it can pass on: a frame that decodes encodes again', () => {
    const frames = fc.oneof(
      clientMessage.map((m) => protoCodec.encodeClient(m)),
      fc.uint8Array({ maxLength: 60 }),
    );
    let accepted = 0;
    fc.assert(
      fc.property(frames, fc.nat(), fc.nat(255), (bytes, at, byte) => {
        const changed = bytes.slice();
        changed[at % Math.max(1, bytes.length)] = byte;
        let message;
        try {
          message = protoCodec.decodeClient(changed);
        } catch {
          return;
        }
        accepted += 1;
        expect(protoCodec.decodeClient(protoCodec.encodeClient(message))).toEqual(message);
      }),
      { numRuns: 2000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it('[P6] a frame over the limit is too large, before it is looked at', () => {
    expect(refusal(() => protoCodec.decodeClient(new Uint8Array(MAX_FRAME_BYTES + 1)))?.code).toBe('too-large');
    expect(client(' '.repeat(MAX_FRAME_BYTES + 1))?.code).toBe('too-large');
  });

  it('a text frame in a binary session is malformed', () => {
    expect(refusal(() => protoCodec.decodeClient('{"type":"ping"}'))?.code).toBe('malformed');
  });

  it('[M5] text that is no UTF-8 is malformed', () => {
    const bytes = protobuf.Writer.create()
      .uint32(10)
      .fork()
      .uint32(10)
      .bytes(Uint8Array.of(0xff, 0xfe))
      .ldelim()
      .finish();
    expect(refusal(() => protoCodec.decodeClient(bytes))?.code).toBe('malformed');
    expect(refusal(() => jsonCodec.decodeClient(Uint8Array.of(0x22, 0xff, 0x22)))?.code).toBe('malformed');
  });

  it('[M4] an integer beyond 2^53 is malformed', () => {
    // Event { seq: 2^53 }
    const bytes = protobuf.Writer.create()
      .uint32(8)
      .uint64(2 ** 53)
      .uint32(24)
      .uint32(1)
      .uint32(0x8a)
      .finish();
    expect(refusal(() => decodeEvent(bytes))?.code).toBe('malformed');
  });

  it('[P8] a field that is not known is passed over, and carried where bytes are passed on', () => {
    const message = protoCodec.encodeClient({ type: 'ping' });
    const more = protobuf.Writer.create().raw(message).uint32(0xfa_02).string('of a newer version').finish();
    expect(protoCodec.decodeClient(more)).toEqual({ type: 'ping' });
  });

  it('[P8] a message type that is not known is named as such', () => {
    const frame = protobuf.Writer.create()
      .uint32((77 << 3) | 2)
      .string('')
      .finish();
    const error = refusal(() => protoCodec.decodeClient(frame));
    expect(error).toMatchObject({ code: 'unknown-type', message: 'a message of type number 77' });
    expect(refusal(() => protoCodec.decodeClient(new Uint8Array()))?.code).toBe('malformed');
  });

  it('[M33] an event with a body of a newer version is an unknown event, not an empty one', () => {
    const frame = protobuf.Writer.create()
      .uint32(8)
      .uint32(5)
      .uint32(24)
      .uint32(1)
      .uint32((40 << 3) | 2)
      .string('?')
      .finish();
    const error = refusal(() => decodeEvent(frame));
    expect(error).toBeInstanceOf(UnknownEventError);
    expect(error).toMatchObject({ code: 'unknown-event', eventType: 'number 40' });
  });

  it('[M33] a known body in a version that is newer is an unknown event', () => {
    const frame = protobuf.Writer.create()
      .uint32(8)
      .uint32(5)
      .uint32(24)
      .uint32(2)
      .uint32((17 << 3) | 2)
      .string('')
      .finish();
    expect(refusal(() => decodeEvent(frame))).toMatchObject({
      code: 'unknown-event',
      eventType: 'roomReopened version 2',
    });
  });

  it('[M33] nothing in an operation is passed over: an unknown change, property or name is an unknown change', () => {
    const change = (write: (w: protobuf.Writer) => protobuf.Writer): Uint8Array => {
      const w = protobuf.Writer.create().uint32(18).fork().uint32(8).uint32(7).uint32(18).bytes(new Uint8Array(8));
      return write(w.uint32(34).fork().uint32(10).fork()).ldelim().ldelim().ldelim().finish();
    };
    const unknown = [
      // Change { 9: … }, Change { set { props { 99: … } } }, Change { set { unset: "glow" } }
      change((w) => w.uint32((9 << 3) | 2).string('?')),
      change((w) =>
        w
          .uint32(18)
          .fork()
          .uint32(18)
          .fork()
          .uint32((99 << 3) | 2)
          .string('?')
          .ldelim()
          .ldelim(),
      ),
      change((w) => w.uint32(18).fork().uint32(50).string('glow').ldelim()),
    ];
    for (const bytes of unknown) {
      const error = refusal(() => protoCodec.decodeClient(bytes));
      expect(error).toBeInstanceOf(UnknownChangeError);
      expect(error?.counter).toBe(7);
      expect(error?.path).toMatch(/^op\[0\]/);
    }
  });
});

describe('hostile JSON', () => {
  it('any JSON is refused or decoded, and never anything else', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.constantFrom('hello', 'submit', 'presence', 'stroke', 'shape', 'text', 'events', 'snapshot'),
        (json, type) => {
          const value: unknown = JSON.parse(json);
          const typed = typeof value === 'object' && value !== null ? JSON.stringify({ ...value, type }) : json;
          refusal(() => jsonCodec.decodeClient(typed));
          refusal(() => jsonCodec.decodeServer(typed));
          refusal(() => operationFromJson(value));
          refusal(() => elementFromJson(value));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a message in which any one value was replaced is refused or decoded, and encodes again', () => {
    const odd = fc.constantFrom<unknown>(
      null,
      true,
      -1,
      1.5,
      1e300,
      '',
      '\ud800',
      [],
      {},
      [[]],
      2 ** 53,
      'x'.repeat(100),
    );
    fc.assert(
      fc.property(clientMessage, odd, fc.nat(), (message, value, at) => {
        const json = JSON.parse(jsonCodec.encodeClient(message)) as Record<string, unknown>;
        const places: [Record<string, unknown>, string][] = [];
        const visit = (node: Record<string, unknown>): void => {
          for (const key of Object.keys(node)) {
            places.push([node, key]);
            const child = node[key];
            if (typeof child === 'object' && child !== null) visit(child as Record<string, unknown>);
          }
        };
        visit(json);
        const [holder, key] = places[at % places.length] ?? [json, 'type'];
        holder[key] = value;
        let decoded;
        try {
          decoded = jsonCodec.decodeClient(JSON.stringify(json));
        } catch (error) {
          expect(error).toBeInstanceOf(ProtocolError);
          return;
        }
        // What is accepted can be passed on to the sequencer or to others, which is done in protobuf.
        protoCodec.encodeClient(decoded);
      }),
      { numRuns: 1000 },
    );
  });

  it('says where and what is wrong', () => {
    const cases: [string, string, string][] = [
      ['', 'malformed', 'not JSON'],
      ['[]', 'malformed', 'expected an object, found a list'],
      ['{}', 'malformed', 'type: expected a string, found nothing'],
      ['{"type":"dance"}', 'unknown-type', 'a message of type "dance"'],
      ['{"type":"toString"}', 'unknown-type', 'a message of type "toString"'],
      [
        '{"type":"hello","room":"a b","secret":"s"}',
        'malformed',
        'room: not a room id: "a b" (expected 1 to 64 of A-Z a-z 0-9 _ -)',
      ],
      [submit('{}'), 'malformed', 'op: expected a list, found a value of type object'],
      [
        submit('[{"set":{"id":"a","props":{"box":{"x":"1"}}}}]'),
        'malformed',
        'op[0].set.props.box.x: expected a number, found a value of type string',
      ],
      [
        submit('[{"set":{"id":"a","props":{"glow":1}}}]'),
        'unknown-change',
        'op[0].set.props: property "glow", which this version does not know',
      ],
      [submit('[{"spin":{}}]'), 'unknown-change', 'op[0]: change "spin", which this version does not know'],
      [
        submit('[{"edit":{"id":"a","text":[{"retain":0}]}}]'),
        'malformed',
        'op[0].edit.text[0].retain: 0 is less than 1',
      ],
      [
        submit('[{"edit":{"id":"a","points":[{"insert":[[1]]}]}}]'),
        'malformed',
        'op[0].edit.points[0].insert[0]: a point is [x, y] or [x, y, pressure]',
      ],
      ['{"type":"stroke","points":[]}', 'malformed', 'points: a stroke without points'],
      ['{"type":"stroke","points":[[1,2],[3]]}', 'malformed', 'points[1]: a point is [x, y] or [x, y, pressure]'],
    ];
    for (const [frame, code, message] of cases) expect(client(frame)).toMatchObject({ code, message });
  });

  it('[G17] an error in a submission names its counter, so that the refusal can', () => {
    expect(client(submit('7'))?.counter).toBe(7);
    expect(client(submit('[{"spin":{}}]'))?.counter).toBe(7);
    expect(client('{"type":"submit","counter":"7"}')?.counter).toBeUndefined();
    expect(client('{"type":"stroke"}')?.counter).toBeUndefined();
  });

  it('[M4] numbers that are not finite, out of range, or beyond 2^53 are refused', () => {
    const frames = [
      submit('[{"set":{"id":"a","props":{"angle":1e999}}}]'),
      submit('[{"set":{"id":"a","props":{"box":{"x":20000000.01,"y":0,"width":0,"height":0}}}}]'),
      submit('[{"set":{"id":"a","props":{"extra":{"n":1e999}}}}]'),
      submit('[{"set":{"id":"a","props":{"strokeWidth":-1}}}]'),
      submit('[]').replace('"baseSeq":0', '"baseSeq":9007199254740992'),
      submit('[]').replace('"counter":7', '"counter":0'),
      '{"type":"stroke","points":[[1e999,0]]}',
      '{"type":"stroke","points":[[0,0,1.5]]}',
    ];
    for (const frame of frames) expect(client(frame)?.code).toBe('malformed');
  });

  it('[M4] −0 is 0, in extra too', () => {
    const decoded = jsonCodec.decodeClient(submit('[{"set":{"id":"a","props":{"angle":-0,"extra":{"n":[-0]}}}}]'));
    expect(decoded).toMatchObject({ op: [{ props: { angle: 0, extra: { n: [0] } } }] });
    expect(JSON.stringify(decoded)).not.toContain('-0');
    const [change] = operationFromJson([{ set: { id: 'a', props: { angle: -0 } } }]);
    expect(change?.type === 'set' && Object.is(change.props.angle, 0)).toBe(true);
  });

  it('[M5] half of a surrogate pair is refused wherever it stands', () => {
    const half = '\\ud83d';
    const frames = [
      submit(`[{"set":{"id":"${half}","props":{}}}]`),
      submit(`[{"edit":{"id":"a","text":[{"insert":"${half}"}]}}]`),
      submit(`[{"set":{"id":"a","props":{"extra":{"k":["${half}"]}}}}]`),
      submit(`[{"set":{"id":"a","props":{"extra":{"${half}":1}}}}]`),
      `{"type":"text","x":0,"y":0,"text":"${half}"}`,
      `{"type":"hello","room":"r","secret":"${half}"}`,
      `{"type":"${half}"}`,
    ];
    for (const frame of frames) expect(client(frame)?.code).toBe('malformed');
  });

  it('[M6] `__proto__` is refused as a key of extra and changes nothing anywhere', () => {
    const evil = '{"__proto__":{"polluted":true}}';
    const frames = [
      submit(`[{"set":{"id":"a","props":{"extra":${evil}}}}]`),
      submit(`[{"set":{"id":"a","props":{"extra":{"deep":[${evil}]}}}}]`),
      submit(`[{"set":{"id":"a","props":${evil}}}]`),
      submit(`[{"create":{"id":"a","element":{"kind":"text","__proto__":{"text":"x"}}}}]`),
      submit(`[${evil}]`),
      `{"type":"presence","state":{"extra":${evil}}}`,
    ];
    for (const frame of frames) expect(client(frame)).toBeInstanceOf(ProtocolError);
    // As a field of a message it is one that is not known.
    expect(jsonCodec.decodeClient('{"type":"ping","__proto__":{"polluted":true}}')).toEqual({ type: 'ping' });
    expect(jsonCodec.decodeClient('{"type":"presence","state":{"__proto__":{"name":"x"}}}')).toEqual({
      type: 'presence',
      state: {},
    });
    expect({}).not.toHaveProperty('polluted');
  });

  it('[M6] the same holds for extra inside protobuf', () => {
    const state = (extra: string): Uint8Array =>
      protobuf.Writer.create().uint32(26).fork().uint32(10).fork().uint32(42).string(extra).ldelim().ldelim().finish();
    for (const extra of [
      '{"__proto__":{}}',
      '{"a":"\\ud800"}',
      '{"a":1e999}',
      '[]',
      'null',
      '{',
      `{"a":${'['.repeat(40)}${']'.repeat(40)}}`,
    ]) {
      expect(refusal(() => protoCodec.decodeClient(state(extra)))?.code).toBe('malformed');
    }
    expect(protoCodec.decodeClient(state('{"a":1}'))).toEqual({ type: 'presence', state: { extra: { a: 1 } } });
  });

  it('JSON nested a hundred thousand deep is refused, not a stack overflow', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(client(submit(`[{"set":{"id":"a","props":{"extra":{"k":${deep}}}}}]`))?.code).toBe('malformed');
    expect(client(deep)?.code).toBe('malformed');
  });

  it('[F15] a presence that is too long for everybody is refused', () => {
    const extra = JSON.stringify({ text: 'x'.repeat(5000) });
    expect(client(`{"type":"presence","state":{"extra":${extra}}}`)?.code).toBe('too-large');
  });

  it('names that come from outside are cut in the error', () => {
    const error = client(submit(`[{"set":{"id":"a","props":{"${'x'.repeat(10_000)}":1}}}]`));
    expect(error?.code).toBe('unknown-change');
  });
});

describe('hostile values to encode', () => {
  it('[M4] a number that has no place on the wire is refused, never wrapped round', () => {
    const cursor = (x: number) =>
      refusal(() => protoCodec.encodeClient({ type: 'presence', state: { cursor: { x, y: 0 } } }));
    for (const x of [Number.NaN, Infinity, -Infinity, 2 ** 31, 1e300]) expect(cursor(x)?.code).toBe('malformed');
    expect(cursor(20_000_000)).toBeUndefined();
  });

  it('a presence whose extra is no JSON is refused', () => {
    const notice = {
      gateway: 'g',
      session: sessionId('s1'),
      client: testClient(),
      state: { extra: { f: () => 1 } },
    };
    expect(refusal(() => encodePresenceNotice(notice))?.code).toBe('malformed');
  });
});
