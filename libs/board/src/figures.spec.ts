import type { Seq } from '@boardstream/kernel';
import { set } from '@boardstream/testing';
import {
  BOARD_PROPERTY_TABLE,
  checkOperation,
  EventWindow,
  LIMITS,
  PROPERTY_TABLE,
  ROOM_RULES,
  roundOperation,
} from './index.ts';

const at = (value: number): Seq => value as Seq;
const isAccepted = (op: unknown): boolean => {
  try {
    checkOperation(op);
    return true;
  } catch {
    return false;
  }
};

describe('the figures', () => {
  it('[M17, M19, M23] of a room are those of the rules', () => {
    expect(ROOM_RULES).toMatchObject({
      floorDistance: 65_536,
      sweepInterval: 256,
      hashInterval: 1_024,
      minDeletedAgeMs: 86_400_000,
      deletedBytesAllowance: 1_048_576,
    });
  });

  it('[M24] of an op: 64 KiB and 500 changes for what a client composes, 128 KiB for what a server takes', () => {
    expect(LIMITS).toMatchObject({ clientOpBytes: 65_536, opBytes: 131_072, opChanges: 500 });
  });

  it('[M20] of the window: 4,096 events and 10 s at least, 65,536 events at most', () => {
    const window = new EventWindow();
    let seq = 0;
    const push = (count: number, committedAt: number): void => {
      for (let i = 0; i < count; i++) {
        seq += 1;
        window.push({ seq: at(seq), committedAt, body: { type: 'room-reopened' } });
      }
    };
    push(4_096, 0);
    push(4_096, 9_999);
    expect(window.oldestBase).toBe(0);
    push(1, 10_000);
    expect(window.oldestBase).toBe(4_096);
    push(70_000, 10_001);
    expect(window.oldestBase).toBe(seq - 65_536);
  });

  it('[M4] each number has its precision: a step finer is refused, and rounded away', () => {
    const steps: Readonly<Record<string, number>> = {};
    for (const [name, spec] of Object.entries(PROPERTY_TABLE)) {
      if (spec.type === 'number') Object.assign(steps, { [name]: spec.decimals });
    }
    expect(steps).toEqual({ angle: 6, strokeWidth: 2, opacity: 2, fontSize: 2 });
    for (const [name, decimals] of Object.entries(steps)) {
      const [fits, finer] = [Number(`0.${'0'.repeat(decimals - 1)}3`), Number(`0.${'0'.repeat(decimals)}3`)];
      expect([name, isAccepted(set('x', { [name]: fits }))]).toEqual([name, true]);
      expect([name, isAccepted(set('x', { [name]: finer }))]).toEqual([name, false]);
      expect(roundOperation(set('x', { [name]: fits + finer }))).toEqual(set('x', { [name]: fits }));
    }
  });

  it('[M4] every part of a box and of a point is a coordinate within ±20,000,000 px', () => {
    for (const part of ['x', 'y', 'width', 'height']) {
      const box = (value: number): unknown => set('x', { box: { x: 0, y: 0, width: 0, height: 0, [part]: value } });
      for (const good of [20_000_000, -20_000_000, 0.01]) expect(isAccepted(box(good))).toBe(true);
      for (const bad of [20_000_000.01, -20_000_000.01, 0.001, -0]) expect(isAccepted(box(bad))).toBe(false);
    }
    const path = (x: number, y: number): unknown => set('x', { points: [[x, y]] });
    expect([path(20_000_000, -20_000_000), path(20_000_000.01, 0), path(0, -20_000_000.01)].map(isAccepted)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('[M3] the board’s own properties have their types and ranges too', () => {
    const board = (props: object): unknown => [{ type: 'board', props }];
    expect(Object.keys(BOARD_PROPERTY_TABLE)).toEqual(['title', 'background']);
    for (const good of [{ title: 'x'.repeat(256) }, { background: '#fff' }, { title: null, background: null }])
      expect(isAccepted(board(good))).toBe(true);
    for (const bad of [
      { title: '' },
      { title: 'x'.repeat(257) },
      { title: '\ud800' },
      { title: 7 },
      { background: 'url(http://x)' },
      { angle: 1 },
      { extra: { k: -0 } },
    ])
      expect(isAccepted(board(bad))).toBe(false);
  });
});
