import type { RoomEvent } from '@boardstream/board';
import { entriesOf, lostElements, type WriterHistory } from './history.ts';
import { markersIn } from './marker.ts';
import { violation, type Violation } from './violation.ts';

/** seq of the event of each marker; of the first, when there are several. */
export type MarkerPlaces = ReadonlyMap<string, number>;

export function markerPlaces(log: readonly RoomEvent[]): MarkerPlaces {
  const places = new Map<string, number>();
  for (const { seq, body } of log) {
    if (body.type !== 'op-committed') continue;
    for (const marker of markersIn(body.op)) if (!places.has(marker)) places.set(marker, seq);
  }
  return places;
}

/**
 * What one writer did and was told, against the log. Every operation is in the log or told as lost, never both and never
 * neither; what was told as saved is in the log; the log has them in the order in which they were done.
 */
export function checkHistory(history: WriterHistory, log: readonly RoomEvent[]): readonly Violation[] {
  const places = markerPlaces(log);
  return [
    ...outcomes(history, places, droppedBy(log)),
    ...order(history, places),
    ...drops(history, log),
    ...closed(history),
  ];
}

/** What the log has that none of the writers submitted. */
export function checkOrigin(histories: readonly WriterHistory[], log: readonly RoomEvent[]): readonly Violation[] {
  const submitted = new Set(
    histories.flatMap((history) => entriesOf(history, 'submitted').map(({ marker }) => marker)),
  );
  return [...markerPlaces(log)].flatMap(([marker, seq]) =>
    submitted.has(marker) ? [] : [violation('unknown', `${marker} of event ${String(seq)}`)],
  );
}

function closed(history: WriterHistory): readonly Violation[] {
  const [first] = entriesOf(history, 'not-taken');
  return first === undefined ? [] : [violation('closed', `to ${history.writer}: ${first.why}`)];
}

function outcomes(history: WriterHistory, places: MarkerPlaces, dropped: ReadonlySet<string>): readonly Violation[] {
  const saved = new Set(entriesOf(history, 'saved').map(({ marker }) => marker));
  const notSaved = new Set(entriesOf(history, 'not-saved').map(({ marker }) => marker));
  const lost = lostElements(history);
  return entriesOf(history, 'submitted').flatMap(({ marker }) => {
    const place = places.get(marker);
    const told = lost.has(marker);
    if (place !== undefined) return told ? [violation('false-loss', `${marker}, event ${String(place)}`)] : [];
    // What was saved is not lost any more, unless the log itself left it out.
    if (saved.has(marker) && !(told && dropped.has(marker))) return [violation('missing', marker)];
    if (!saved.has(marker) && !notSaved.has(marker)) return [violation('stuck', `${marker} has no outcome`)];
    return told ? [] : [violation('unreported', marker)];
  });
}

/** Elements that events leave out of the operations that they are of. */
function droppedBy(log: readonly RoomEvent[]): ReadonlySet<string> {
  return new Set(log.flatMap(({ body }) => (body.type === 'op-committed' ? body.dropped.map(({ id }) => id) : [])));
}

function order(history: WriterHistory, places: MarkerPlaces): readonly Violation[] {
  const done = entriesOf(history, 'submitted').flatMap(({ marker }) => {
    const seq = places.get(marker);
    return seq === undefined ? [] : [{ marker, seq }];
  });
  return done.flatMap(({ marker, seq }, index) => {
    const before = done[index - 1];
    if (before === undefined || before.seq <= seq) return [];
    return [violation('order', `${marker} is event ${String(seq)}, ${before.marker} before it ${String(before.seq)}`)];
  });
}

/** What the log left out of the writer's operations was told to it. */
function drops(history: WriterHistory, log: readonly RoomEvent[]): readonly Violation[] {
  const told = new Set(entriesOf(history, 'lost').flatMap(({ elements }) => elements.map(({ id }) => id)));
  const names = new Set(entriesOf(history, 'named').map(({ client }) => client));
  return log.flatMap(({ seq, body }) => {
    if (body.type !== 'op-committed' || !names.has(body.opId.client)) return [];
    return body.dropped.flatMap(({ id, reason }) =>
      told.has(id) ? [] : [violation('unreported', `${history.writer}, event ${String(seq)}: ${id} (${reason})`)],
    );
  });
}
