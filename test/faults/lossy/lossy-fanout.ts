import type { Fanout, FanoutSubscription } from '@boardstream/ports';
import { decodeControlNotice, decodeLiveEvents } from '@boardstream/protocol';
import type { Random } from '@boardstream/testing';
import type { AskedHistory } from './asked-history.ts';
import type { LossPlan, LossRecord } from './loss-plan.ts';
import { RoomLosses } from './room-losses.ts';

const SUBJECT = /^board\.(live|control)\.(.+)$/;

/** A fan-out that loses live events and control notices of its subscriptions by a plan; the rest passes. */
export class LossyFanout implements Fanout {
  readonly #fanout: Fanout;
  readonly #history: AskedHistory;
  readonly #random: Random;
  readonly #plan: () => LossPlan;
  readonly #rooms = new Map<string, RoomLosses>();

  constructor(fanout: Fanout, history: AskedHistory, random: Random, plan: () => LossPlan) {
    this.#fanout = fanout;
    this.#history = history;
    this.#random = random;
    this.#plan = plan;
  }

  get record(): LossRecord {
    const rooms = [...this.#rooms.values()];
    return {
      messages: rooms.reduce((sum, { messages }) => sum + messages, 0),
      losses: rooms.flatMap(({ losses }) => [...losses]),
      notices: rooms.flatMap(({ notices }) => notices),
    };
  }

  publish(subject: string, data: Uint8Array): void {
    this.#fanout.publish(subject, data);
  }

  subscribe(subject: string, handler: (data: Uint8Array) => void): FanoutSubscription {
    const [, kind, room] = SUBJECT.exec(subject) ?? [];
    if (room === undefined) return this.#fanout.subscribe(subject, handler);
    const losses = this.#of(room);
    return this.#fanout.subscribe(subject, (data) => {
      const pass = (): void => handler(data);
      if (kind === 'live') {
        const { from, events } = decodeLiveEvents(data);
        losses.live({ seq: from + events.length - 1, pass });
      } else losses.control({ seq: decodeControlNotice(data).head, pass });
    });
  }

  flush(): Promise<void> {
    return this.#fanout.flush();
  }

  #of(room: string): RoomLosses {
    const known = this.#rooms.get(room);
    if (known !== undefined) return known;
    const losses = new RoomLosses(room, this.#history, this.#random, this.#plan);
    this.#rooms.set(room, losses);
    return losses;
  }
}
