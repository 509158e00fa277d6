import { sessionId } from '@boardstream/kernel';
import { inProcessBroker } from '@boardstream/engine-embedded';
import { ManualClock, testClient } from '@boardstream/testing';
import type { PresenceUpdateMessage } from '@boardstream/protocol';
import { subjects } from '@boardstream/ports';
import { RoomPresence } from './room-presence.ts';

const room = 'demo';
const clock = new ManualClock();

/** The presence of one room on several gateways that hear each other. */
class Gateways {
  readonly broker = inProcessBroker({ clock });
  readonly presences: RoomPresence[] = [];
  readonly seen: PresenceUpdateMessage[][] = [];

  add(): RoomPresence {
    const seen: PresenceUpdateMessage[] = [];
    const presence = new RoomPresence({
      room,
      gateway: `g${String(this.presences.length)}`,
      fanout: this.broker.fanout,
      clock,
      timers: clock,
      onUpdates: (updates) => seen.push(...updates.map(({ message }) => message)),
    });
    this.broker.fanout.subscribe(subjects.presence(room), (data) => presence.accept(data));
    this.presences.push(presence);
    this.seen.push(seen);
    return presence;
  }

  /** Lets every window pass, twice: what one tells, the others tell theirs about. */
  async pass(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) {
      clock.advance(40);
      await this.broker.fanout.flush();
    }
  }
}

const ann = { session: sessionId('s-ann'), client: testClient('ann') };
const bob = { session: sessionId('s-bob'), client: testClient('bob') };

describe('RoomPresence', () => {
  it('[F15] tells of who leaves as the last one, when the room is closed at once', async () => {
    const gateways = new Gateways();
    const [first, second] = [gateways.add(), gateways.add()];
    first.show(ann.session, ann.client, { name: 'Ann' });
    second.show(bob.session, bob.client, { name: 'Bob' });
    await gateways.pass();
    expect(second.everybody()).toHaveLength(2);
    first.leave(ann.session, ann.client);
    first.close();
    await gateways.pass();
    expect(second.everybody().map(({ message }) => message.session)).toEqual([bob.session]);
  });

  it('[F15] tells the other gateways, and asks them who is there', async () => {
    const gateways = new Gateways();
    const first = gateways.add();
    first.show(ann.session, ann.client, { name: 'Ann' });
    await gateways.pass();
    const second = gateways.add();
    second.show(bob.session, bob.client, { name: 'Bob' });
    await gateways.pass();
    for (const presence of [first, second]) {
      expect(presence.everybody().map(({ message }) => message.state)).toEqual(
        expect.arrayContaining([{ name: 'Ann' }, { name: 'Bob' }]),
      );
    }
  });

  it('[F15] merges fields; null takes one away and is told to who had it', async () => {
    const gateways = new Gateways();
    const first = gateways.add();
    gateways.add();
    first.show(ann.session, ann.client, { name: 'Ann', cursor: { x: 1, y: 2 } });
    await gateways.pass();
    first.show(ann.session, ann.client, { cursor: null });
    await gateways.pass();
    expect(gateways.seen[1]?.at(-1)?.state).toEqual({ name: 'Ann', cursor: null });
  });

  it('[G20] passes on only the newest of what changed within a window', async () => {
    const gateways = new Gateways();
    const first = gateways.add();
    for (let x = 1; x <= 100; x++) first.show(ann.session, ann.client, { cursor: { x, y: 0 } });
    await gateways.pass();
    expect(gateways.seen[0]).toEqual([
      { type: 'presence', session: ann.session, clientId: ann.client, state: { cursor: { x: 100, y: 0 } } },
    ]);
  });

  it('[F15] says that a session is gone when it leaves, and when its gateway does', async () => {
    const gateways = new Gateways();
    const first = gateways.add();
    gateways.add();
    first.show(ann.session, ann.client, {});
    first.show(bob.session, bob.client, {});
    await gateways.pass();
    first.leave(ann.session, ann.client);
    await gateways.pass();
    expect(gateways.seen[1]?.at(-1)).toEqual({ type: 'presence', session: ann.session, clientId: ann.client });
    first.close();
    await gateways.pass();
    expect(gateways.seen[1]?.at(-1)).toEqual({ type: 'presence', session: bob.session, clientId: bob.client });
  });

  it('[F15] forgets the sessions of a gateway that is heard of no more, never its own', async () => {
    const gateways = new Gateways();
    const first = gateways.add();
    const second = gateways.add();
    first.show(ann.session, ann.client, {});
    second.show(bob.session, bob.client, {});
    await gateways.pass();
    clock.advance(60_000);
    second.expire();
    await gateways.pass();
    expect(second.everybody().map(({ message }) => message.session)).toEqual([bob.session]);
    first.announce();
    await gateways.pass();
    expect(second.everybody()).toHaveLength(2);
  });

  it('[G20] shows a thousand sessions at most', () => {
    const presence = new Gateways().add();
    for (let n = 0; n < 1_001; n++) presence.show(sessionId(`s${String(n)}`), ann.client, {});
    expect(presence.everybody()).toHaveLength(1_000);
  });
});
