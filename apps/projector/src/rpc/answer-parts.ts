import type { EventsAnswer, StateAnswer } from '@boardstream/ports';
import type { HistoryEventsPart, HistoryStatePart } from '@boardstream/protocol';

/** Bytes of one part, about: well below the 4 MiB that gRPC takes unless told otherwise. */
const PART_BYTES = 512 * 1024;

export function* partsOfState(answer: StateAnswer): Iterable<HistoryStatePart> {
  if (answer.type !== 'state') {
    yield answer;
    return;
  }
  const { seq, final, snapshot } = answer;
  yield { type: 'start', seq, final, bytes: snapshot.length };
  for (let at = 0; at < snapshot.length; at += PART_BYTES) {
    yield { type: 'data', data: snapshot.subarray(at, at + PART_BYTES) };
  }
}

/** At least one part, so that head and start are told also where there is no event. */
export function* partsOfEvents(answer: EventsAnswer): Iterable<HistoryEventsPart> {
  if (answer.type !== 'events') {
    yield answer;
    return;
  }
  const { from, head, events } = answer;
  let part: Uint8Array[] = [];
  let bytes = 0;
  for (const event of events) {
    if (bytes > 0 && bytes + event.length > PART_BYTES) {
      yield { type: 'events', from, head, events: part };
      part = [];
      bytes = 0;
    }
    part.push(event);
    bytes += event.length;
  }
  yield { type: 'events', from, head, events: part };
}
