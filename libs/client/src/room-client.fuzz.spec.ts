import { stateHash } from '@boardstream/board';
import { withSeed, type Random } from '@boardstream/testing';
import { randomOp } from '../test/random-op.ts';
import { joined, type ScriptedClient } from '../test/scripted-client.ts';
import { ScriptedServer, turn } from '../test/scripted-server.ts';
import { TestRoom } from '../test/test-room.ts';
import { MemoryPendingStore } from './memory-pending-store.ts';

const SESSIONS = 30;
const STEPS = 80;

/** Some people over sockets that break at any moment, with pages that are reloaded. */
class SocketSession {
  readonly server = new ScriptedServer(new TestRoom(8));
  readonly #random: Random;
  readonly #people: { told: ScriptedClient; readonly pending: MemoryPendingStore }[] = [];
  #tokens = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  async run(): Promise<void> {
    for (let i = 0; i < 3; i++) await this.#arrive(new MemoryPendingStore());
    for (let step = 0; step < STEPS; step++) await this.#step();
    // Longer than any wait of the reconnect schedule, in steps in which no answer is overdue.
    for (let passedMs = 0; passedMs < 90_000; passedMs += 5_000) {
      await this.server.flush();
      for (const { told } of this.#people) told.clock.advance(5_000);
    }
    await this.server.flush();
  }

  check(): void {
    const expected = stateHash(this.server.room.state.board);
    for (const { told } of this.#people) {
      expect(told.client.saveStatus).toBe('saved');
      expect(stateHash(told.client.board)).toEqual(expected);
    }
  }

  async close(): Promise<void> {
    for (const { told } of this.#people) await told.client.close();
  }

  async #arrive(pending: MemoryPendingStore): Promise<void> {
    const told = await joined(this.server, this.#random.integer(1, 1e9), { pending });
    this.#people.push({ told, pending });
  }

  async #step(): Promise<void> {
    const random = this.#random;
    const person = random.pick(this.#people);
    const { client, clock } = person.told;
    const action = random.integer(0, 99);
    if (action < 35) client.submit(randomOp(client.board, `t${String(++this.#tokens)}`, random));
    else if (action < 42) client.undo();
    else if (action < 46) client.redo();
    else if (action < 60) for (const socket of this.server.sockets) socket.deliver(random.integer(0, 2));
    else if (action < 75) for (const socket of this.server.sockets) await this.server.arrive(socket);
    else if (action < 85) clock.advance(random.integer(0, 3_000));
    else if (action < 92) random.pick(this.server.sockets).close();
    else if (action < 97) await this.server.flush();
    else {
      this.#people.splice(this.#people.indexOf(person), 1);
      await client.close();
      await this.#arrive(person.pending);
    }
    await turn();
  }
}

describe('clients in random sessions', () => {
  it('[G15] end in one state with everything saved, whatever breaks on the way', async () => {
    for (let seed = 1; seed <= SESSIONS; seed++) {
      await withSeed(seed, async (random) => {
        const session = new SocketSession(random);
        await session.run();
        session.check();
        await session.close();
      });
    }
  }, 120_000);
});
