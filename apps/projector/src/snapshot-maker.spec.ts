import { silentLogger } from '@boardstream/observability';
import type { SnapshotStore } from '@boardstream/ports';
import { eventually } from '@boardstream/testing';
import { newProjectorCounters } from './projector-counters.ts';
import type { EncodedState, SnapshotEncoder } from './snapshot-encoder.ts';
import { SnapshotMaker } from './snapshot-maker.ts';
import { SnapshotPolicy } from './snapshot-policy.ts';

const EVENTS = 100;

/** Encodes when it is told to. */
class PatientEncoder implements SnapshotEncoder {
  readonly asked: number[] = [];
  #release: ((state: EncodedState | undefined) => void) | undefined;

  encode(_room: string, seq: number): Promise<EncodedState | undefined> {
    this.asked.push(seq);
    return new Promise((resolve) => (this.#release = resolve));
  }

  release(state: EncodedState | undefined = { time: 0, data: new Uint8Array(8) }): void {
    this.#release?.(state);
  }

  stop(): Promise<void> {
    return Promise.resolve();
  }
}

describe('the maker of snapshots', () => {
  const none: SnapshotStore = {
    put: () => Promise.resolve(),
    nearest: () => Promise.resolve(undefined),
    list: () => Promise.resolve([]),
    remove: () => Promise.resolve(),
  };

  function started(snapshots: SnapshotStore = none) {
    const encoder = new PatientEncoder();
    const counters = newProjectorCounters();
    const policy = new SnapshotPolicy({ events: EVENTS, bytes: Infinity, eventsAtMost: EVENTS });
    const maker = new SnapshotMaker({ snapshots, encoder, policy, logger: silentLogger, counters });
    return { encoder, counters, maker };
  }

  it('makes no second one of a room for what came while the first was made, until as much came again', async () => {
    const { encoder, counters, maker } = started();
    await maker.prepare(new Set(['demo']));
    for (let seq = 1; seq < 2 * EVENTS; seq++) maker.note('demo', seq, 10);
    expect(encoder.asked).toEqual([EVENTS]);
    encoder.release();
    await eventually(() => counters.snapshots === 1);
    maker.note('demo', 2 * EVENTS - 1, 0);
    expect(encoder.asked).toEqual([EVENTS]);
    maker.note('demo', 2 * EVENTS, 10);
    await eventually(() => encoder.asked.length === 2);
    expect(encoder.asked).toEqual([EVENTS, 2 * EVENTS]);
    encoder.release();
    await maker.stop();
  });

  it('tries again after as much again when one could not be written', async () => {
    const { encoder, counters, maker } = started({ ...none, put: () => Promise.reject(new Error('full')) });
    await maker.prepare(new Set(['demo']));
    maker.note('demo', EVENTS, 10);
    encoder.release();
    await eventually(() => counters.snapshotsFailed === 1);
    maker.note('demo', EVENTS + 1, 10);
    expect(encoder.asked).toEqual([EVENTS]);
    maker.note('demo', 2 * EVENTS, 10);
    await eventually(() => encoder.asked.length === 2);
    encoder.release();
    await maker.stop();
  });
});
