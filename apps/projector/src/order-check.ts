import { FLOOR_DISTANCE, type RoomEvent } from '@boardstream/board';

/** Checks what a fold does not see: times, and that every operation is there once and in its client's order. */
export class OrderCheck {
  #committedAt = 0;
  readonly #last = new Map<string, { readonly counter: number; readonly seq: number }>();

  /** The problems of the next event, in words. */
  *check(event: RoomEvent): Iterable<string> {
    if (event.committedAt < this.#committedAt) {
      yield `at seq ${event.seq} the committed time goes back from ${this.#committedAt} to ${event.committedAt} (G9)`;
    }
    this.#committedAt = event.committedAt;
    if (event.body.type !== 'op-committed') return;
    const { client, counter } = event.body.opId;
    const last = this.#last.get(client);
    // Beyond the floor a client that names no base may use a counter again (G5).
    if (last !== undefined && counter <= last.counter && event.seq - last.seq <= FLOOR_DISTANCE) {
      yield `at seq ${event.seq} client ${client} has op ${counter} after its op ${last.counter} of seq ${last.seq} (G5, G6)`;
    }
    this.#last.set(client, { counter, seq: event.seq });
  }
}
