import { DEAD_LETTER_BYTES, REASON_LENGTH, type DeadLetter, type DeadLetters } from '../src/index.ts';
import { thenReopened, withHarness, type Harness } from './harness.ts';
import { unique } from './unique.ts';

export interface DeadLettersHarness extends Harness {
  /** Empty. */
  readonly deadLetters: DeadLetters;
  /** Letters and bytes that it keeps at most: a few. */
  readonly bounds: { readonly count: number; readonly bytes: number };
  /** Closes the adapter and opens another over the same store. */
  reopen(): Promise<DeadLetters>;
}

/** What all dead letters do (DL1 to DL5 of SPEC.md). */
export function deadLettersContract(name: string, make: () => Promise<DeadLettersHarness>): void {
  describe(`dead letters: ${name}`, () => {
    it(
      '[DL1, DL5] [G19] a letter is found by its id as it was put, also after the store was opened again',
      withHarness(make, async (harness) => {
        const reason = 'broken: "ünïcode 🖍"\r\n\tin two lines';
        const put = letter(7, { reason, cause: 'kills-process', data: Uint8Array.from({ length: 256 }, (_, i) => i) });
        await harness.deadLetters.put(put);
        await harness.deadLetters.put(letter(9, { data: new Uint8Array() }));
        for await (const deadLetters of thenReopened(harness.deadLetters, () => harness.reopen())) {
          const [first, second] = await deadLetters.list({ limit: 10 });
          expect(first).toEqual({ ...put, id: first?.id });
          expect(second).toEqual({ ...letter(9, { data: new Uint8Array() }), id: second?.id });
          expect(second?.id).toBeGreaterThan(first?.id ?? Infinity);
          expect(await deadLetters.get(first?.id ?? -1)).toEqual(first);
          expect(await deadLetters.get((second?.id ?? 0) + 1)).toBeUndefined();
        }
      }),
    );

    it(
      '[DL2] a list is in the order of putting, in pages that miss nothing',
      withHarness(make, async ({ deadLetters }) => {
        expect(await deadLetters.list({ limit: 3 })).toEqual([]);
        for (let position = 1; position <= 7; position++) await deadLetters.put(letter(position));
        expect(await pages(deadLetters, 3)).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
        expect(await deadLetters.list({ limit: 0 })).toEqual([]);
      }),
    );

    it(
      '[DL3] the same message is kept once, whoever sets it aside again; of another partition or making it is another',
      withHarness(make, async (harness) => {
        const { incarnation } = letter(1);
        for await (const deadLetters of thenReopened(harness.deadLetters, () => harness.reopen())) {
          const both = [letter(1), letter(1, { by: 'another', at: 2_000 })];
          await Promise.all(both.map((each) => deadLetters.put(each)));
        }
        const deadLetters = await harness.reopen();
        await deadLetters.put(letter(1, { partition: 4 }));
        await deadLetters.put(letter(1, { incarnation: unique('later-') }));
        const found = await deadLetters.list({ limit: 10 });
        expect(found.map(({ partition }) => partition)).toEqual([3, 4, 3]);
        expect(found[0]).toMatchObject({ by: 'sequencer-1', incarnation });
      }),
    );

    it(
      '[DL4] [G20] beyond the count the oldest leave, and what is new is taken',
      withHarness(make, async ({ deadLetters, bounds }) => {
        const last = bounds.count + 3;
        for (let position = 1; position <= last; position++) await deadLetters.put(letter(position));
        const kept = (await deadLetters.list({ limit: last })).map(({ position }) => position);
        expect(kept).toEqual(Array.from({ length: bounds.count }, (_, i) => i + 4));
      }),
    );

    it(
      '[DL4] [G20] beyond the bytes the oldest leave',
      withHarness(make, async ({ deadLetters, bounds }) => {
        const data = new Uint8Array(Math.ceil(bounds.bytes / 3)).fill(7);
        for (let position = 1; position <= 4; position++) await deadLetters.put(letter(position, { data }));
        const kept = (await deadLetters.list({ limit: 10 })).map(({ position }) => position);
        expect(kept).toEqual([3, 4]);
      }),
    );

    it(
      '[DL4] of a message that is too long the beginning is kept, and of a reason; the letter says so',
      withHarness(make, async ({ deadLetters }) => {
        const data = new Uint8Array(DEAD_LETTER_BYTES + 1).fill(5);
        await deadLetters.put(letter(1, { data, reason: '🖍'.repeat(REASON_LENGTH) }));
        const [found] = await deadLetters.list({ limit: 1 });
        expect(found?.data.length).toBe(DEAD_LETTER_BYTES);
        expect(found?.reason).toHaveLength(REASON_LENGTH);
        expect(found?.reason).toMatch(`the first ${String(DEAD_LETTER_BYTES)} of ${String(data.length)} bytes; `);
      }),
    );
  });
}

/** The positions of every letter, page by page. */
async function pages(deadLetters: DeadLetters, limit: number): Promise<readonly (readonly number[])[]> {
  const found: number[][] = [];
  for (let after: number | undefined; ;) {
    const page = await deadLetters.list({ limit, ...(after === undefined ? {} : { after }) });
    found.push(page.map(({ position }) => position));
    if (page.length < limit) return found;
    after = page.at(-1)?.id;
  }
}

function letter(position: number, more: Partial<DeadLetter> = {}): DeadLetter {
  return {
    partition: 3,
    position,
    incarnation: '2026-01-02T03:04:05.678901Z',
    room: 'room-a_B',
    cause: 'undecodable',
    reason: 'not a protobuf message of this kind',
    by: 'sequencer-1',
    at: 1_000,
    data: new TextEncoder().encode(`message ${String(position)}`),
    ...more,
  };
}
