import fc from 'fast-check';
import protobuf from 'protobufjs/minimal.js';
import { elementFromJson, jsonCodec, operationFromJson, ProtocolError, protoCodec } from './index.ts';
import { clientMessage } from './spec-support/messages.ts';
import { refusal, refusalOf } from './spec-support/refusal.ts';

const submit = (op: string): string =>
  `{"type":"submit","counter":7,"nonce":"0123456789abcdef","baseSeq":0,"op":${op}}`;

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
      ['{"type":"dance"}', 'unknown-type', 'a message of type "dance", which this version does not know'],
      ['{"type":"toString"}', 'unknown-type', 'a message of type "toString", which this version does not know'],
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
    for (const [frame, code, message] of cases) expect(refusalOf(frame)).toMatchObject({ code, message });
  });

  it('[G17] an error in a submission names its counter, so that the refusal can', () => {
    expect(refusalOf(submit('7'))?.counter).toBe(7);
    expect(refusalOf(submit('[{"spin":{}}]'))?.counter).toBe(7);
    expect(refusalOf('{"type":"submit","counter":"7"}')?.counter).toBeUndefined();
    expect(refusalOf('{"type":"stroke"}')?.counter).toBeUndefined();
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
    for (const frame of frames) expect(refusalOf(frame)?.code).toBe('malformed');
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
    for (const frame of frames) expect(refusalOf(frame)?.code).toBe('malformed');
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
    for (const frame of frames) expect(refusalOf(frame)).toBeInstanceOf(ProtocolError);
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
    expect(refusalOf(submit(`[{"set":{"id":"a","props":{"extra":{"k":${deep}}}}}]`))?.code).toBe('malformed');
    expect(refusalOf(deep)?.code).toBe('malformed');
  });

  it('[F15] a presence that is too long for everybody is refused', () => {
    const extra = JSON.stringify({ text: 'x'.repeat(5000) });
    expect(refusalOf(`{"type":"presence","state":{"extra":${extra}}}`)?.code).toBe('too-large');
  });

  it('names that come from outside are cut in the error', () => {
    const error = refusalOf(submit(`[{"set":{"id":"a","props":{"${'x'.repeat(10_000)}":1}}}]`));
    expect(error?.code).toBe('unknown-change');
  });
});
