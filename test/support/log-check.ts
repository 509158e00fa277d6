import type { RoomEvent } from '@boardstream/board';
import { eventToJson } from '@boardstream/protocol';

/** Of what was seen, the events that the log has not, or has otherwise. `log` begins at seq 1. */
export function missingFrom(log: readonly RoomEvent[], seen: readonly RoomEvent[]): readonly RoomEvent[] {
  return seen.filter((event) => textOf(event) !== textOf(log[event.seq - 1]));
}

/** The op ids that stand in more than one event. */
export function repeatedOpIds(log: readonly RoomEvent[]): readonly string[] {
  const ids = log.flatMap(({ body }) =>
    body.type === 'op-committed' ? [`${body.opId.client}:${String(body.opId.counter)}`] : [],
  );
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

function textOf(event: RoomEvent | undefined): string | undefined {
  return event === undefined ? undefined : JSON.stringify(eventToJson(event));
}
