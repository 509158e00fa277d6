import { create, eventually } from '@boardstream/testing';
import { Drawer } from '../../support/drawer.ts';
import { Onlooker } from '../../support/onlooker.ts';
import type { LossyCluster } from './lossy-cluster.ts';

const DRAWERS = 2;

/** A room that is drawn in at the healthy gateway of a lossy cluster, with an onlooker at each of the two. */
export class LossyRoom {
  readonly name: string;
  readonly lossy: Onlooker;
  readonly #healthy: Onlooker;
  readonly #drawers: readonly Drawer[];
  #head = 0;
  #drawn = 0;

  private constructor(name: string, onlookers: readonly [Onlooker, Onlooker], drawers: readonly Drawer[]) {
    this.name = name;
    [this.#healthy, this.lossy] = onlookers;
    this.#drawers = drawers;
  }

  static async open({ cluster }: LossyCluster, name: string): Promise<LossyRoom> {
    const drawers: Drawer[] = [];
    for (let i = 0; i < DRAWERS; i++)
      drawers.push(await Drawer.join(cluster.url(0), name, { secret: `drawer-${String(i)}-in-${name}` }));
    const onlookers = [new Onlooker(cluster.url(0), name), new Onlooker(cluster.url(1), name)] as const;
    const room = new LossyRoom(name, onlookers, drawers);
    await room.burst(1);
    for (const onlooker of onlookers) await onlooker.reached(room.#head);
    return room;
  }

  /** So many operations of each drawer, all saved when it resolves. */
  async burst(ops: number): Promise<void> {
    await Promise.all(
      this.#drawers.map(async (drawer) => {
        for (let i = 0; i < ops; i++) {
          const { seq } = await drawer.draw(create(`e${String(++this.#drawn)}`));
          this.#head = Math.max(this.#head, seq);
        }
      }),
    );
  }

  /**
   * Resolves when everybody has every event and shows the same board; then nothing was told out of order, or with a hole.
   * @throws Error naming who has not what by then
   */
  async whole(withinMs: number): Promise<void> {
    for (const [gateway, onlooker] of [this.#healthy, this.lossy].entries()) {
      await eventually(() => onlooker.watcher.last === this.#head && onlooker.client.confirmedSeq === this.#head, {
        timeoutMs: withinMs,
        what: `event ${String(this.#head)} of ${this.name} at gateway ${String(gateway + 1)}`,
      }).catch((error: unknown) => {
        throw new Error(
          `gateway ${String(gateway + 1)} shows ${this.name} up to ${String(onlooker.watcher.last)} of ${String(this.#head)}`,
          { cause: error },
        );
      });
    }
    const problems = [...this.#healthy.problems, ...this.lossy.problems];
    if (this.#healthy.hash !== this.lossy.hash) problems.push(`the boards of ${this.name} differ`);
    if (problems.length > 0) throw new Error(problems.join('; '));
  }

  /** When the lossy gateway told this event, in ms since 1970. */
  toldAt(seq: number): number {
    const { seen, times } = this.lossy.watcher;
    return performance.timeOrigin + (times[seen.findIndex((event) => event.seq >= seq)] ?? Infinity);
  }

  async close(): Promise<void> {
    for (const { socket } of this.#drawers) socket.close();
    await Promise.all([this.#healthy.close(), this.lossy.close()]);
  }
}
