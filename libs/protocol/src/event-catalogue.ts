import type { EventBody, RoomEvent } from '@boardstream/board';
import { BODY_NAMES, type BodyName } from './event-types.ts';

/** What was added to the log at one time: a new body with version 1, or the next version of one that was there. */
export type EventFormat = { readonly [Name in BodyName]?: number };

/** Makes the body of one version into that of the next. Takes and gives plain fields; mutates nothing. */
type Step = (body: object) => object;

/** The step in both codecs: `proto` for the generated type's fields, `json` for those of JSON, before they are checked. */
export interface Upcaster {
  readonly proto: Step;
  readonly json: Step;
}

/** By body and by the version that an upcaster reads: `{ opCommitted: { 1: toVersion2 } }` (M33). */
type Upcasters = { readonly [Name in BodyName]?: Readonly<Record<number, Upcaster>> };

/** Which versions of events there are, how old ones are read, and which may be written. */
export interface EventCatalogue {
  /** The formats of the log, oldest first; each holds what it added. Format 1 is the first. */
  readonly formats: readonly EventFormat[];
  /**
   * The lowest version that says everything a body says, where that is not always its newest: who does not use what is
   * new writes on as before, so that old replicas can read on.
   */
  readonly needed: { readonly [Name in BodyName]?: (body: EventBody) => number };
  /** For each version but the newest, how it becomes the next. */
  readonly upcasters: Upcasters;
}

/**
 * The events of this version. A change of what a fold of a body yields, a new property of elements too, is a new format: it
 * names the body's next version, `needed` tells which bodies use it, and `upcasters` how the version before becomes it.
 * Nothing was ever written in another version than 1.
 */
export const EVENT_CATALOGUE: EventCatalogue = {
  formats: [
    {
      roomOpened: 1,
      opCommitted: 1,
      elementsPurged: 1,
      versionNamed: 1,
      accessChanged: 1,
      stateLoaded: 1,
      roomArchived: 1,
      roomReopened: 1,
    },
  ],
  needed: {},
  upcasters: {},
};

/** The newest format of the log that this version reads and can write. */
export const NEWEST_EVENT_FORMAT = EVENT_CATALOGUE.formats.length;

/** The newest version of a body up to a format; 0 where it has none yet. */
export function versionIn(name: BodyName, { formats }: EventCatalogue, format = formats.length): number {
  let version = 0;
  for (const added of formats.slice(0, format)) version = added[name] ?? version;
  return version;
}

/** The version in which an event is written: the lowest that says it all, so that an event has one encoding (P19). */
export function writtenVersion({ body }: RoomEvent, catalogue = EVENT_CATALOGUE): number {
  const name = BODY_NAMES[body.type];
  return catalogue.needed[name]?.(body) ?? versionIn(name, catalogue);
}

/**
 * Whether the event may be written while the cluster knows the formats up to this one (M33): a replica that does not know
 * its type or version could not fold past it. The cluster's setting says which format that is.
 */
export function isWritable(event: RoomEvent, format: number, catalogue = EVENT_CATALOGUE): boolean {
  return writtenVersion(event, catalogue) <= versionIn(BODY_NAMES[event.body.type], catalogue, format);
}

/** The event's type and version as the event log names it (P19): `OpCommitted.v1`. */
export function eventRecordType(event: RoomEvent): string {
  const name = BODY_NAMES[event.body.type];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}.v${String(writtenVersion(event))}`;
}
