import {
  PortError,
  type EventsAnswer,
  type HeadAnswer,
  type History,
  type Moment,
  type StateAnswer,
} from '@boardstream/ports';
import type { LossPlan } from './loss-plan.ts';

interface Asked {
  times: number;
  underWay: number;
  /** The last event that an answer had. */
  answeredTo: number;
  onAsked: () => void;
}

/** History that notes for which events it was asked. */
export class AskedHistory implements History {
  readonly #history: History;
  readonly #plan: () => LossPlan;
  readonly #rooms = new Map<string, Asked>();

  constructor(history: History, plan: () => LossPlan) {
    this.#history = history;
    this.#plan = plan;
  }

  /** How often events of the room were asked for. */
  asked(room: string): number {
    return this.#of(room).times;
  }

  isAsking(room: string): boolean {
    return this.#of(room).underWay > 0;
  }

  answeredTo(room: string): number {
    return this.#of(room).answeredTo;
  }

  onAsked(room: string, listener: () => void): void {
    this.#of(room).onAsked = listener;
  }

  state(room: string, at: Moment): Promise<StateAnswer> {
    return this.#history.state(room, at);
  }

  heads(rooms: readonly string[]): Promise<ReadonlyMap<string, HeadAnswer>> {
    return this.#history.heads(rooms);
  }

  async events(room: string, from: number, to: number, limit: number): Promise<EventsAnswer> {
    const asked = this.#of(room);
    asked.times++;
    asked.onAsked();
    if (this.#plan().blind) throw new PortError('unavailable', 'a gateway that never fills gaps');
    asked.underWay++;
    try {
      const answer = await this.#history.events(room, from, to, limit);
      if (answer.type === 'events') asked.answeredTo = Math.max(asked.answeredTo, from + answer.events.length - 1);
      return answer;
    } finally {
      asked.underWay--;
    }
  }

  #of(room: string): Asked {
    const known = this.#rooms.get(room);
    if (known !== undefined) return known;
    const asked: Asked = { times: 0, underWay: 0, answeredTo: 0, onAsked: () => undefined };
    this.#rooms.set(room, asked);
    return asked;
  }
}
