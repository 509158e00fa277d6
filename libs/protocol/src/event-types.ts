import type { EventBody, RoomEvent } from '@boardstream/board';

/** The name of each body, on the wire and in JSON. */
export const BODY_NAMES = {
  'room-opened': 'roomOpened',
  'op-committed': 'opCommitted',
  'elements-purged': 'elementsPurged',
  'version-named': 'versionNamed',
  'access-changed': 'accessChanged',
  'state-loaded': 'stateLoaded',
  'room-archived': 'roomArchived',
  'room-reopened': 'roomReopened',
} as const satisfies Record<EventBody['type'], string>;

export type BodyName = (typeof BODY_NAMES)[EventBody['type']];

/**
 * The version in which each body is written (M33). It grows with every change of what a fold yields, a new property of
 * elements too; then what was written before gets its entry in `UPCASTERS`.
 */
export const EVENT_VERSIONS: Readonly<Record<BodyName, number>> = {
  roomOpened: 1,
  opCommitted: 1,
  elementsPurged: 1,
  versionNamed: 1,
  accessChanged: 1,
  stateLoaded: 1,
  roomArchived: 1,
  roomReopened: 1,
};

/** The event's type and version as the event log names it (P19): `OpCommitted.v1`. */
export function eventRecordType(event: RoomEvent): string {
  const name = BODY_NAMES[event.body.type];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}.v${String(EVENT_VERSIONS[name])}`;
}
