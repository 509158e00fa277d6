import { seq } from '@boardstream/kernel';
import { create, ManualClock, testClient, testNonce } from '@boardstream/testing';
import { newCounters } from './counters.ts';
import { LoadedRoom } from './loaded-room.ts';
import { OwnerDuties } from './owner-duties.ts';
import type { PendingSubmission } from './pending-submission.ts';
import { PositionTracker } from './position-tracker.ts';
import type { RoomContext } from './room-context.ts';
import { RoomDecider } from './room-decider.ts';
import { DEFAULT_SEQUENCER_SETTINGS } from './sequencer-settings.ts';
import { WaitingLine } from './waiting-line.ts';

describe('deciding what waits in a room', () => {
  it('[G19] a submission that makes the core throw is refused, counted and told as an error; the others go on', async () => {
    const counters = newCounters();
    const told: string[] = [];
    const logger = { error: (event: string) => told.push(event) };
    const settings = DEFAULT_SEQUENCER_SETTINGS;
    // What deciding uses of it.
    const context = { counters, logger, settings, clock: new ManualClock() } as unknown as RoomContext;
    const line = new WaitingLine(context);
    const tracker = new PositionTracker(0);
    const op = (name: string, position: number, what: ReturnType<typeof create>): PendingSubmission => {
      const client = testClient(`${name}_`);
      const command = {
        type: 'submit',
        opId: { client, counter: 1 },
        nonce: testNonce(1),
        baseSeq: seq(0),
        op: what,
      } as const;
      const submission = {
        room: 'demo',
        id: position,
        gateway: 'g',
        author: { client },
        role: 'editor',
        command,
      } as const;
      return { submission, bytes: 100, receivedAt: 0, ticket: tracker.take(position, 100, 0) };
    };
    line.offer(op('ann', 1, create('a')));
    line.offer(op('eve', 2, throwing()));
    line.offer(op('ben', 3, create('b')));
    const decider = new RoomDecider({
      context,
      room: 'demo',
      duties: new OwnerDuties(context, 'demo'),
      mayAct: () => true,
    });
    const group = await decider.decide(new LoadedRoom(), line, {
      isHead: () => true,
      read: () => Promise.resolve('same'),
    });
    expect(group?.answers.map(({ outcome }) => outcome.type)).toEqual(['committed', 'refused', 'committed']);
    expect(counters.poison).toBe(1);
    expect(told).toEqual(['submission.poison']);
  });
});

/** Data that no check foresaw. */
function throwing(): never {
  const fail = (): never => {
    throw new Error('a fault of the core');
  };
  return new Proxy([], { get: fail, has: fail, ownKeys: fail }) as never;
}
