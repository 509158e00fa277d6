import type { EventBody } from '@boardstream/board';

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
