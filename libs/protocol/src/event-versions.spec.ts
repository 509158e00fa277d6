import type { EventBody, RoomEvent } from '@boardstream/board';
import { seq } from '@boardstream/kernel';
import fc from 'fast-check';
import { UnknownEventError } from './errors.ts';
import {
  EVENT_CATALOGUE,
  eventRecordType,
  isWritable,
  NEWEST_EVENT_FORMAT,
  versionIn,
  writtenVersion,
  type EventCatalogue,
} from './event-catalogue.ts';
import { BODY_NAMES, type BodyName } from './event-types.ts';
import {
  decodeEvent,
  encodeEvent,
  encodeLogEvent,
  encodeLogHeader,
  encodeLogTrailer,
  eventFromJson,
  eventsFrame,
  eventToJson,
  LogFileReader,
} from './index.ts';
import { eventFromJsonBy } from './json/event.ts';
import { decodeEventBy } from './proto/event.ts';
import { event as anyEvent } from './spec-support/domain.ts';

/**
 * Versions that no log holds: only version 1 of every event exists. In this catalogue, which is the test's alone, names of
 * versions were written `#Name` in version 1, `@Name` in version 2, and plainly in version 3, which names over 8
 * characters need. Version 2 came with format 2, version 3 with format 3.
 */
const from = (prefix: string, to: string) => (body: object) => {
  const { name } = body as { readonly name: string }; // both codecs have it there
  return { ...body, name: to + name.slice(prefix.length) };
};
const step = (prefix: string, to: string) => ({ proto: from(prefix, to), json: from(prefix, to) });
const SYNTHETIC: EventCatalogue = {
  formats: [...EVENT_CATALOGUE.formats, { versionNamed: 2 }, { versionNamed: 3 }],
  needed: { versionNamed: (body) => (body.type === 'version-named' && body.name.length > 8 ? 3 : 2) },
  upcasters: { versionNamed: { 1: step('#', '@'), 2: step('@', '') } },
};

function named(name: string): RoomEvent & { readonly body: { readonly type: 'version-named' } } {
  return { seq: seq(7), committedAt: 5, body: { type: 'version-named', name, at: seq(3) } };
}

/** The bytes of an event that say another version of its body: field 3 of the envelope. */
function asVersion(version: number, event: RoomEvent): Uint8Array {
  const bytes = Uint8Array.from(encodeEvent(event));
  const at = bytes.findIndex((byte, i) => byte === 0x18 && bytes[i + 1] === 1);
  bytes[at + 1] = version;
  return bytes;
}

/** JSON text of an event that says another version. */
const asVersionJson = (version: number, event: RoomEvent): unknown =>
  JSON.parse(JSON.stringify({ ...eventToJson(event), version }));

function unknownIn(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof UnknownEventError) return error.eventType;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('reading old events', () => {
  it('[M33, G14] by both codecs, an old version goes up step by step to what the newest would have said', () => {
    for (const [version, name] of [
      [1, '#First'],
      [2, '@First'],
      [3, 'First'],
    ] as const) {
      expect(decodeEventBy(SYNTHETIC, asVersion(version, named(name)))).toEqual(named('First'));
      expect(eventFromJsonBy(SYNTHETIC, asVersionJson(version, named(name)))).toEqual(named('First'));
    }
  });

  it('[M33] what is read is not changed by it: the bytes that were read are those that are kept', () => {
    const bytes = asVersion(1, named('#First'));
    const json = asVersionJson(1, named('#First'));
    const before = [bytes.slice(), JSON.stringify(json)];
    decodeEventBy(SYNTHETIC, bytes);
    eventFromJsonBy(SYNTHETIC, json);
    expect([bytes, JSON.stringify(json)]).toEqual(before);
  });

  it('[M33] an old body that is none is refused as one of today is', () => {
    const broken = { ...(asVersionJson(1, named('#First')) as object), versionNamed: { name: '#First' } };
    expect(() => eventFromJsonBy(SYNTHETIC, broken)).toThrow('versionNamed.at');
  });

  it('[M33] there is a way up from every version of every body', () => {
    for (const name of Object.values(BODY_NAMES)) {
      for (let version = 1; version < versionIn(name, EVENT_CATALOGUE); version++)
        expect([name, version, EVENT_CATALOGUE.upcasters[name]?.[version]]).not.toContain(undefined);
      expect(versionIn(name, EVENT_CATALOGUE)).toBeGreaterThan(0);
    }
  });
});

describe('events that are not known', () => {
  it('[M33] a newer version, or an old one without a way up, is named by the error', () => {
    const withoutWay: EventCatalogue = { ...SYNTHETIC, upcasters: {} };
    expect(unknownIn(() => decodeEvent(asVersion(2, named('a'))))).toBe('versionNamed version 2');
    expect(unknownIn(() => eventFromJson(asVersionJson(2, named('a'))))).toBe('versionNamed version 2');
    expect(unknownIn(() => decodeEventBy(SYNTHETIC, asVersion(4, named('a'))))).toBe('versionNamed version 4');
    expect(unknownIn(() => decodeEventBy(withoutWay, asVersion(1, named('a'))))).toBe('versionNamed version 1');
    expect(unknownIn(() => eventFromJsonBy(withoutWay, asVersionJson(1, named('a'))))).toBe('versionNamed version 1');
  });

  it('[M33] a type that is not known is named by the number of its field, or by its name in JSON', () => {
    // seq 7, version 1, and a body in field 40, which has none today.
    expect(unknownIn(() => decodeEvent(Uint8Array.of(0x08, 7, 0x18, 1, 0xc2, 0x02, 0)))).toBe('number 40');
    expect(unknownIn(() => eventFromJson({ seq: 7, committedAt: 5, version: 1, painted: {} }))).toBe('"painted"');
  });

  it('[M33, P9, P21] are forwarded with their bytes as they are, in frames and in log files', () => {
    fc.assert(
      fc.property(anyEvent, fc.integer({ min: 2, max: 127 }), (event, version) => {
        const unknown = asVersion(version, event);
        const known = encodeEvent(named('known'));
        expect(includes(eventsFrame.proto(event.seq, [known, unknown]), unknown)).toBe(true);
        const reader = new LogFileReader();
        const hash = { version: 1, value: '0'.repeat(32) };
        const file = [
          encodeLogHeader({ room: 'demo', exportedAt: 5 }),
          encodeLogEvent(unknown),
          encodeLogTrailer({ count: 1, hash }),
        ];
        const items = file.flatMap((part) => reader.push(part));
        const data = items[1]?.type === 'event' ? new Uint8Array(items[1].data) : undefined;
        expect(data).toEqual(unknown);
      }),
      { numRuns: 100 },
    );
  });
});

describe('writing new events', () => {
  it('[M33] a version is written only once the cluster knows the format that brought it', () => {
    const writable = (event: RoomEvent): readonly number[] =>
      [1, 2, 3].filter((format) => isWritable(event, format, SYNTHETIC));
    expect(writable(named('short'))).toEqual([2, 3]);
    expect(writable(named('much longer'))).toEqual([3]);
    expect(writable({ ...named('a'), body: { type: 'room-reopened' } })).toEqual([1, 2, 3]);
  });

  it('[M33] who does not use what is new is written as before', () => {
    expect(writtenVersion(named('short'), SYNTHETIC)).toBe(2);
    expect(writtenVersion(named('much longer'), SYNTHETIC)).toBe(3);
  });

  it('[M33] a body that a format does not have yet is not written in it', () => {
    const { versionNamed: _, ...rest } = EVENT_CATALOGUE.formats[0] ?? {};
    const later: EventCatalogue = { ...EVENT_CATALOGUE, formats: [rest, { versionNamed: 1 }] };
    expect([1, 2].map((format) => isWritable(named('a'), format, later))).toEqual([false, true]);
  });

  it('[M33] everything of today may be written in the newest format, and is read back', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(isWritable(event, NEWEST_EVENT_FORMAT)).toBe(true);
        expect(writtenVersion(event)).toBeLessThanOrEqual(versionIn(nameOf(event.body), EVENT_CATALOGUE));
        expect(decodeEvent(encodeEvent(event))).toEqual(event);
      }),
      { numRuns: 100 },
    );
  });

  it('[P19] the log names an event by its type and version', () => {
    expect(eventRecordType(named('a'))).toBe('VersionNamed.v1');
    expect(eventRecordType({ ...named('a'), body: { type: 'room-reopened' } })).toBe('RoomReopened.v1');
  });
});

function nameOf(body: EventBody): BodyName {
  return BODY_NAMES[body.type];
}

/** Whether the bytes stand in the others, in a row. */
function includes(bytes: Uint8Array, part: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from(part));
}
