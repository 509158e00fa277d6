import { stateHash, type RefusalCode } from '@boardstream/board';
import { roomEvent, testClient, withSeed, type Random } from '@boardstream/testing';
import { randomOp } from '../test/random-op.ts';
import { joined, type ScriptedClient } from '../test/scripted-client.ts';
import { ScriptedServer, turn } from '../test/scripted-server.ts';
import { TestRoom } from '../test/test-room.ts';
import { TokenBook, type TokenAccount } from '../test/token-book.ts';
import { MemoryPendingStore } from './memory-pending-store.ts';

const SESSIONS = 40;
const STEPS = 100;

const ANSWERS: readonly RefusalCode[] = ['busy', 'rate', 'stale-base', 'bad-base', 'forbidden', 'op-id-conflict'];

/** Some people over sockets that break, in a room whose log is cut off now and then, that locks, purges and refuses. */
class Session {
  readonly #server = new ScriptedServer(new TestRoom(8));
  readonly #random: Random;
  readonly #people: { told: ScriptedClient; readonly pending: MemoryPendingStore }[] = [];
  readonly #book = new TokenBook();
  #tokens = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  async run(): Promise<void> {
    for (let i = 0; i < 3; i++) await this.#arrive(new MemoryPendingStore());
    for (let step = 0; step < STEPS; step++) {
      await this.#step();
      await turn();
    }
    for (let passedMs = 0; passedMs < 180_000; passedMs += 5_000) {
      await this.#server.flush();
      for (const { told } of this.#people) told.clock.advance(5_000);
    }
    await this.#server.flush();
  }

  /** What is neither in the log once nor told of. */
  missing(): readonly TokenAccount[] {
    const accounts = this.#book.accounts(this.#server.room);
    return accounts.filter(({ committed, toldOf }) => committed > 1 || (committed === 0 && !toldOf));
  }

  check(): void {
    const expected = stateHash(this.#server.room.state.board);
    for (const { told } of this.#people) {
      expect(told.client.saveStatus).toBe('saved');
      expect(stateHash(told.client.board)).toEqual(expected);
    }
  }

  async close(): Promise<void> {
    for (const { told } of this.#people) await told.client.close();
  }

  async #arrive(pending: MemoryPendingStore): Promise<ScriptedClient> {
    const told = await joined(this.#server, this.#random.integer(1, 1e9), { pending });
    this.#people.push({ told, pending });
    return told;
  }

  async #step(): Promise<void> {
    const random = this.#random;
    const { room, sockets } = this.#server;
    const person = random.pick(this.#people);
    const { client, clock } = person.told;
    const action = random.integer(0, 99);
    if (action < 35) this.#submit(person.told);
    else if (action < 50) for (const socket of sockets) socket.deliver(random.integer(0, 2));
    else if (action < 65) for (const socket of sockets) await this.#server.arrive(socket);
    else if (action < 76) clock.advance(random.integer(0, 5_000));
    else if (action < 83) random.pick(sockets).close();
    else if (action < 87) this.#owner();
    else if (action < 91) room.answerNext({ type: 'refused', refusal: { code: random.pick(ANSWERS), message: '' } });
    else if (action < 94) this.#server.truncatedBelow = random.integer(this.#server.truncatedBelow, room.head);
    else if (action < 97) await this.#server.flush();
    else {
      this.#people.splice(this.#people.indexOf(person), 1);
      await client.close();
      this.#book.handedOn(person.told, await this.#arrive(person.pending));
    }
  }

  #submit(page: ScriptedClient): void {
    if (page.client.saveStatus === 'read-only') return;
    const token = `t${String(++this.#tokens)}`;
    const op = randomOp(page.client.board, token, this.#random);
    page.client.submit(op);
    this.#book.note(token, op, page);
  }

  #owner(): void {
    const { room } = this.#server;
    const owner = { client: testClient('owner'), role: 'owner' as const };
    const elements = [...room.state.board.elements()];
    const deleted = elements.filter((element) => element.props.deleted === true).map(({ id }) => id);
    if (deleted.length > 0 && this.#random.chance(0.5)) {
      room.append(roomEvent(room.head + 1, { type: 'elements-purged', ids: [this.#random.pick(deleted)] }));
    } else if (elements.length > 0) {
      const { id, props } = this.#random.pick(elements);
      const op = [{ type: 'set' as const, id, props: { locked: props.locked === true ? null : true } }];
      const counter = (room.state.vectorEntry(owner.client)?.counter ?? 0) + 1;
      const opId = { client: owner.client, counter };
      room.command({ type: 'submit', opId, nonce: '0'.repeat(16), baseSeq: room.head, op }, owner);
    }
    this.#server.publish();
  }
}

describe('clients in random sessions with a hostile room', () => {
  it('[G11] [M27] [M29] [M30] every change is in the log once, or its author is told', async () => {
    for (let seed = 1; seed <= SESSIONS; seed++) {
      await withSeed(seed, async (random) => {
        const session = new Session(random);
        await session.run();
        session.check();
        expect(session.missing()).toEqual([]);
        await session.close();
      });
    }
  }, 120_000);
});
