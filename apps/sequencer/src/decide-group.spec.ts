import type { Command, RoomState } from '@boardstream/board';
import { seq } from '@boardstream/kernel';
import type { Operation } from '@boardstream/ot';
import { create, testClient, testNonce, textElement } from '@boardstream/testing';
import { decideGroup, type GroupOptions } from './decide-group.ts';
import { LoadedRoom } from './loaded-room.ts';
import type { PendingSubmission } from './pending-submission.ts';
import { PositionTracker } from './position-tracker.ts';

const tracker = new PositionTracker(0);
let position = 0;

function pending(command: Command, client = testClient()): PendingSubmission {
  const submission = {
    room: 'demo',
    id: ++position,
    gateway: 'g',
    author: { client },
    role: 'editor',
    command,
  } as const;
  return { submission, bytes: 100, receivedAt: 0, ticket: tracker.take(position, 100, 0) };
}

function submit(name: string, op: Operation, baseSeq = 0): PendingSubmission {
  const client = testClient(`${name}_`);
  return pending(
    { type: 'submit', opId: { client, counter: 1 }, nonce: testNonce(1), baseSeq: seq(baseSeq), op },
    client,
  );
}

function options(more: Partial<GroupOptions> = {}): GroupOptions {
  const base = {
    room: 'demo',
    now: 1_000,
    autoCreate: true,
    maxCount: 100,
    maxBytes: 512 * 1024,
    atHead: false,
    eventFormat: 1,
  };
  return { ...base, onPoison: (_, error) => expect(error).toBeUndefined(), ...more };
}

describe('deciding a group', () => {
  it('[G2] decides each on the durable state plus what the group decided before it', () => {
    const group = decideGroup(new LoadedRoom(), [submit('ann', create('a')), submit('ben', create('a'))], options());
    expect(group.answers.map((answer) => answer.outcome.type)).toEqual(['committed', 'refused']);
    expect(group).toMatchObject({ after: 0, taken: 2, lacks: 'nothing', records: { length: 2 } });
    expect(group.state.seq).toBe(2);
  });

  it('[G19] one that makes the core throw is refused alone', () => {
    const broken: Command = { ...openCommand(), settings: throwing() };
    const seen: unknown[] = [];
    const queue = [submit('ann', create('a')), submit('eve', throwing()), submit('ben', create('b')), pending(broken)];
    const group = decideGroup(new LoadedRoom(), queue, options({ onPoison: (each) => seen.push(each) }));
    const answers = group.answers.map(({ outcome }) =>
      outcome.type === 'refused' ? outcome.refusal.code : outcome.type,
    );
    expect(answers.slice(0, 3)).toEqual(['committed', 'invalid', 'committed']);
    expect(seen).toContain(queue[1]?.submission);
    expect(group.state.seq).toBe(3);
  });

  it('[P20] ends before the bytes of one append are full, and leaves the rest for the next', () => {
    const big = (name: string) => submit(name, create(name, { kind: 'text', text: 'x'.repeat(1_000), z: 'a0' }));
    const queue = ['a', 'b', 'c', 'd', 'e'].map(big);
    const loaded = new LoadedRoom();
    const group = decideGroup(loaded, queue, options({ maxBytes: 2_500 }));
    expect(group.taken).toBe(2);
    expect(group.bytes).toBeLessThanOrEqual(2_500);
    expect(loaded.window.head).toBe(group.state.seq);
  });

  it('takes one whose events alone are over the bytes, and no more than so many', () => {
    const queue = [submit('a', create('a')), submit('b', create('b'))];
    expect(decideGroup(new LoadedRoom(), queue, options({ maxBytes: 1 })).taken).toBe(1);
    expect(decideGroup(new LoadedRoom(), queue, options({ maxCount: 1 })).taken).toBe(1);
  });

  it('[M19] a base beyond the head asks for the tail first; at the head it is refused', () => {
    const early = [submit('ann', create('a'), 7)];
    expect(decideGroup(new LoadedRoom(), early, options())).toMatchObject({ lacks: 'tail', taken: 0 });
    const [answer] = decideGroup(new LoadedRoom(), early, options({ atHead: true })).answers;
    expect(answer?.outcome).toMatchObject({ type: 'refused', refusal: { code: 'bad-base' } });
  });

  it('[M33] what the cluster does not know yet is not written, and its author is told to ask later', () => {
    const queue = [submit('ann', create('a'))];
    const before = decideGroup(new LoadedRoom(), queue, options({ eventFormat: 0 }));
    expect(before.records).toEqual([]);
    expect(before.answers[0]?.outcome).toMatchObject({
      type: 'refused',
      refusal: { code: 'unavailable', retryAfterMs: 30_000 },
    });
    expect(decideGroup(new LoadedRoom(), queue, options({ eventFormat: 1 })).records).toHaveLength(2);
  });

  it('[EL9] what no append takes is refused, and not tried again and again', () => {
    const elements = Array.from({ length: 6 }, (_, i) => ({
      id: `e${i}`,
      element: textElement('x'.repeat(200_000)),
    }));
    const load = { type: 'load-part', cause: 'import', loadId: 'l', part: 1, parts: 2, elements } as const;
    const [answer] = decideGroup(new LoadedRoom(), [pending(load)], options()).answers;
    expect(answer?.outcome).toMatchObject({ type: 'refused', refusal: { code: 'too-large' } });
    const op = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((id) => create(id, textElement('x'.repeat(200_000))));
    const group = decideGroup(new LoadedRoom(), [submit('ann', op), submit('ben', create('b'))], options());
    expect(group.answers.map(({ outcome }) => outcome.type)).toEqual(['refused', 'committed']);
  });

  it('[M17] the owner has the last word of its group, on the state that the others made', () => {
    const seen: number[] = [];
    const ownCommand = (state: RoomState): Command => {
      seen.push(state.seq);
      return { type: 'archive' };
    };
    const group = decideGroup(new LoadedRoom(), [submit('ann', create('a'))], options({ ownCommand }));
    expect(seen).toEqual([2]);
    expect(group.own).toEqual({ command: { type: 'archive' }, outcome: { type: 'committed', seq: 3 } });
    expect(group).toMatchObject({ taken: 1, records: { length: 3 }, state: { status: 'archived' } });
  });

  it('[P20] what the owner wants waits for the next group where this one is full', () => {
    const ownCommand = (): Command => ({ type: 'archive' });
    const full = decideGroup(new LoadedRoom(), [submit('ann', create('a'))], options({ ownCommand, maxBytes: 1 }));
    expect(full).toMatchObject({ taken: 1, records: { length: 2 } });
    expect(full.own).toBeUndefined();
    const early = decideGroup(new LoadedRoom(), [submit('ann', create('a'), 7)], options({ ownCommand }));
    expect(early).toMatchObject({ lacks: 'tail', records: [] });
  });

  it('[M19] what comes before such a one is not held up by it', () => {
    const queue = [submit('ann', create('a')), submit('ben', create('b'), 7)];
    expect(decideGroup(new LoadedRoom(), queue, options())).toMatchObject({ lacks: 'nothing', taken: 1 });
  });
});

function openCommand(): Command & { readonly type: 'open' } {
  return { type: 'open', settings: {} };
}

/** Something that throws whatever is asked of it. */
function throwing(): never {
  const handler = { get: fail, has: fail, ownKeys: fail };
  return new Proxy([], handler) as never; // it stands for data that no check foresaw
}

function fail(): never {
  throw new Error('a fault of the core');
}
