import type { Random } from '@boardstream/testing';
import { sharedNow, type Loss, type LossPlan, type Notice } from './loss-plan.ts';
import type { AskedHistory } from './asked-history.ts';

/** A live message that none follows for so long was the last of its burst, in ms. */
const BURST_GAP_MS = 100;

interface Message {
  readonly seq: number;
  readonly pass: () => void;
}

/** One room's messages at one gateway: passes them on, or loses them by the plan. */
export class RoomLosses {
  readonly losses = new Set<Loss>();
  readonly notices: Notice[] = [];
  messages = 0;
  readonly #room: string;
  readonly #history: AskedHistory;
  readonly #random: Random;
  readonly #plan: () => LossPlan;
  /** The last live message of a burst, as far as can be known: lost, unless another follows soon. */
  #held: (Message & { readonly loss: Loss }) | undefined;
  /** The newest event that was lost and that nobody has asked for since. */
  #unnoticed = 0;

  constructor(room: string, history: AskedHistory, random: Random, plan: () => LossPlan) {
    this.#room = room;
    this.#history = history;
    this.#random = random;
    this.#plan = plan;
    history.onAsked(room, () => (this.#unnoticed = 0));
  }

  live(message: Message): void {
    this.#letGo();
    if (this.#falls()) this.#lose('live', message.seq);
    else if (this.#plan().lastOfBurst) this.#held = { ...message, loss: this.#lose('live', message.seq) };
    else message.pass();
  }

  control({ seq: head, pass }: Message): void {
    if (this.#falls()) {
      this.#lose('control', head);
      return;
    }
    const overdue = this.#unnoticed > this.#history.answeredTo(this.#room) && this.#unnoticed <= head;
    const at = sharedNow();
    const asked = this.#history.asked(this.#room);
    pass();
    if (overdue) this.notices.push({ room: this.#room, head, at, asked: this.#history.asked(this.#room) > asked });
  }

  #falls(): boolean {
    this.messages++;
    return this.#random.chance(this.#plan().chance);
  }

  /** Another live message came: what was held was not the last of its burst, or was. */
  #letGo(): void {
    const held = this.#held;
    this.#held = undefined;
    if (held === undefined || sharedNow() - held.loss.at > BURST_GAP_MS) return;
    this.losses.delete(held.loss);
    if (this.#unnoticed === held.seq) this.#unnoticed = 0;
    held.pass();
  }

  #lose(kind: Loss['kind'], seq: number): Loss {
    const loss: Loss = { room: this.#room, kind, seq, at: sharedNow() };
    this.losses.add(loss);
    if (kind === 'live' && !this.#history.isAsking(this.#room)) this.#unnoticed = Math.max(this.#unnoticed, seq);
    return loss;
  }
}
