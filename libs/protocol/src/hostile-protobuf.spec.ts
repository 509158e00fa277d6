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
  encodeEvent,
  encodePresenceNotice,
  encodeSubmission,
  jsonCodec,
  MAX_FRAME_BYTES,
  protoCodec,
  UnknownChangeError,
  UnknownEventError,
} from './index.ts';
import { event, snapshot } from './spec-support/domain.ts';
import { clientMessage, serverMessage, submission } from './spec-support/messages.ts';
import { encodeSnapshot } from './proto/snapshot.ts';
import { refusal, refusalOf } from './spec-support/refusal.ts';

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
    expect(refusalOf(' '.repeat(MAX_FRAME_BYTES + 1))?.code).toBe('too-large');
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
    expect(error).toMatchObject({
      code: 'unknown-type',
      message: 'a message of type number 77, which this version does not know',
    });
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
