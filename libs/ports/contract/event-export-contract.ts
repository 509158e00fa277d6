import type { EventExport, ExportedEvents } from '../src/index.ts';
import { thenReopened, withHarness, type Harness } from './harness.ts';
import { unique } from './unique.ts';

/** A message as a reader gets it. */
export interface ReadExport {
  readonly room: string;
  readonly partition: number;
  readonly version: number;
  readonly data: Uint8Array;
}

export interface EventExportHarness extends Harness {
  readonly exported: EventExport;
  /** Everything that is kept, in order. */
  read(): Promise<readonly ReadExport[]>;
  /** From now on the stream has no room for another message. */
  fill(): Promise<void>;
  /** It has again. */
  makeRoom(): Promise<void>;
  /** Closes the adapter and opens another over the same store. */
  reopen(): Promise<EventExport>;
}

const STORED = { type: 'stored' };

/** What every export of events does (EE1 to EE4 of SPEC.md). */
export function eventExportContract(name: string, make: () => Promise<EventExportHarness>): void {
  describe(`event export: ${name}`, () => {
    it(
      '[EE1] [P16] messages are kept in the order of publishing, under their room and partition, with their version and bytes',
      withHarness(make, async ({ exported, read }) => {
        const [one, two] = [unique('room-'), unique('room-')];
        const messages = [message(one, 1, 3), message(two, 1, 1, 5), message(one, 4, 4), message(two, 2, 9, 5)];
        for (const each of messages) expect(await exported.publish(each)).toEqual(STORED);
        expect(await read()).toEqual(messages.map(asRead));
      }),
    );

    it(
      '[EE2] [P16] the same events of a room again are kept once, by whichever adapter; grouped otherwise they are kept again',
      withHarness(make, async ({ exported, read, reopen }) => {
        const room = unique('room-');
        for await (const each of thenReopened(exported, reopen)) {
          expect(await each.publish(message(room, 1, 3))).toEqual(STORED);
          expect(await each.publish(message(room, 1, 3))).toEqual(STORED);
        }
        const again = await reopen();
        expect(await again.publish(message(room, 1, 2))).toEqual(STORED);
        expect(await read()).toEqual([message(room, 1, 3), message(room, 1, 2)].map(asRead));
      }),
    );

    it(
      '[EE3] what was stored is there after the adapter was opened again',
      withHarness(make, async ({ exported, read, reopen }) => {
        const room = unique('room-');
        await exported.publish(message(room, 1, 3));
        await reopen();
        expect(await read()).toEqual([asRead(message(room, 1, 3))]);
      }),
    );

    it(
      '[EE4] [G20] a full stream says so and keeps nothing; the same message is taken when there is room again',
      withHarness(make, async ({ exported, read, fill, makeRoom }) => {
        const room = unique('room-');
        await exported.publish(message(room, 1, 3));
        await fill();
        expect(await exported.publish(message(room, 4, 5))).toEqual({ type: 'full' });
        await makeRoom();
        expect(await exported.publish(message(room, 4, 5))).toEqual(STORED);
        expect(await read()).toEqual([message(room, 1, 3), message(room, 4, 5)].map(asRead));
      }),
    );
  });
}

function message(room: string, first: number, last: number, partition = 3): ExportedEvents {
  const data = new TextEncoder().encode(`${room} ${String(first)} to ${String(last)}`);
  return { room, partition, first, last, version: 1, data };
}

function asRead({ room, partition, version, data }: ExportedEvents): ReadExport {
  return { room, partition, version, data };
}
