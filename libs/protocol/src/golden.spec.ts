import type { RoomEvent } from '@boardstream/board';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeEvent, encodeEvent, eventRecordType } from './index.ts';

interface Golden {
  readonly bytes: string;
  readonly event: RoomEvent;
}

// Written once, when the version was first released, and never again: what lies in logs does not change.
const written = JSON.parse(readFileSync(join(import.meta.dirname, 'spec-support/golden-v1.json'), 'utf8')) as Golden[];

describe('events written in version 1', () => {
  it.each(written)('[G14] $event.body.type at seq $event.seq reads as it was meant', ({ bytes, event }) => {
    expect(decodeEvent(Buffer.from(bytes, 'hex'))).toEqual(event);
  });

  it('[P19] those of today’s version are still written so, byte for byte', () => {
    for (const { bytes, event } of written) {
      if (eventRecordType(event).endsWith('.v1')) expect(Buffer.from(encodeEvent(event)).toString('hex')).toBe(bytes);
    }
  });
});
