import fc from 'fast-check';
import { seq } from '@boardstream/kernel';
import {
  encodeEvent,
  eventsFrame,
  eventText,
  jsonCodec,
  protoCodec,
  snapshotMessages,
  type EventsMessage,
} from './index.ts';
import { event, identified } from './spec-support/domain.ts';
import { PROTOCOL_VERSION, SUBPROTOCOLS } from './version.ts';

const range = fc.record({
  from: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  events: fc.array(event, { maxLength: 4 }),
});
const message = ({ from, events }: { from: number; events: EventsMessage['events'] }): EventsMessage => ({
  type: 'events',
  from: seq(from),
  events,
});

describe('frames from bytes', () => {
  it('[P9] an events frame of encoded events is the one that the codec makes of the events', () => {
    fc.assert(
      fc.property(range, ({ from, events }) => {
        const bytes = events.map(encodeEvent);
        expect(Buffer.from(eventsFrame.proto(from, bytes))).toEqual(
          Buffer.from(protoCodec.encodeServer(message({ from, events }))),
        );
        expect(jsonCodec.decodeServer(eventsFrame.json(from, bytes))).toEqual(message({ from, events }));
        expect(eventsFrame.jsonOf(from, bytes.map(eventText))).toBe(eventsFrame.json(from, bytes));
      }),
      { numRuns: 200 },
    );
  });

  it('[P8] an event that this version does not know is carried in a binary frame', () => {
    const unknown = Uint8Array.of(8, 5, 24, 1, 0xc2, 2, 1, 63);
    const frame = eventsFrame.proto(5, [unknown]);
    expect(Buffer.from(frame).includes(Buffer.from(unknown))).toBe(true);
  });

  it('[P3] a state is shown in parts of about the size asked for, whole and in order', () => {
    fc.assert(
      fc.property(fc.array(identified, { maxLength: 20 }), fc.integer({ min: 1, max: 2000 }), (elements, bytes) => {
        const parts = snapshotMessages({ seq: seq(9), elements, board: { title: 't' } }, bytes);
        expect(parts.flatMap((part) => part.elements)).toEqual(elements);
        expect(parts.map(({ part }) => part)).toEqual(parts.map((_, i) => i + 1));
        for (const part of parts) {
          expect(part.parts).toBe(parts.length);
          expect(part.board).toEqual(part.part === 1 ? { title: 't' } : undefined);
          if (part.elements.length > 1) expect(protoCodec.encodeServer(part).length).toBeLessThan(bytes + 100);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('[P1] the subprotocols name the version', () => {
    for (const name of Object.values(SUBPROTOCOLS)) expect(name).toContain(`.v${String(PROTOCOL_VERSION)}+`);
  });
});

describe('plain messages', () => {
  it('[P5] a plain drawing is a draw message, and is written plainly', () => {
    const stroke = '{"type":"stroke","points":[[0,0],[3.333,4,0.5]],"color":"#ff6b6b"}';
    const decoded = jsonCodec.decodeClient(stroke);
    expect(decoded).toEqual({
      type: 'draw',
      drawing: {
        type: 'stroke',
        points: [
          [0, 0],
          [3.333, 4, 0.5],
        ],
        color: '#ff6b6b',
      },
    });
    expect(jsonCodec.encodeClient(decoded)).toBe(stroke);
    const shape = '{"type":"shape","shape":"ellipse","x":1,"y":2,"width":3,"height":4}';
    expect(jsonCodec.encodeClient(jsonCodec.decodeClient(shape))).toBe(shape);
    const text = '{"type":"text","x":1,"y":2,"text":"hello","size":20}';
    expect(jsonCodec.encodeClient(jsonCodec.decodeClient(text))).toBe(text);
  });

  it('[P5] PING is answered with PONG, ping with pong', () => {
    expect(jsonCodec.decodeClient('{"type":"PING"}')).toEqual({ type: 'ping', plain: true });
    expect(jsonCodec.encodeServer({ type: 'pong', plain: true })).toBe('{"type":"PONG"}');
    expect(jsonCodec.decodeClient('{"type":"ping"}')).toEqual({ type: 'ping' });
    expect(jsonCodec.encodeServer({ type: 'pong' })).toBe('{"type":"pong"}');
  });

  it('[P1] a text frame may come as bytes, as sockets deliver it', () => {
    expect(jsonCodec.decodeClient(new TextEncoder().encode('{"type":"ping"}'))).toEqual({ type: 'ping' });
  });
});
