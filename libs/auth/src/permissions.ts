import { assertNever } from '@boardstream/kernel';

/** Who asks: somebody with a role in the room, another service, or an operator. */
export type Actor = 'viewer' | 'editor' | 'owner' | 'service' | 'operator';

/** What can be asked for (the rows of the table of permissions, G24). */
export type Action =
  | 'join'
  | 'read-state'
  | 'presence'
  | 'submit'
  | 'undo'
  | 'upload'
  | 'history'
  | 'export'
  | 'timeline'
  | 'subscribe'
  | 'name-version'
  | 'restore'
  | 'fork'
  | 'change-access'
  | 'archive'
  | 'erase'
  | 'verify'
  | 'release-quarantine'
  | 'list-rooms';

/** What a cell of the table may depend on. */
export interface PermissionSettings {
  /** Whether viewers may read history. */
  readonly viewersReadHistory?: boolean;
  /** Whether this service was granted writing. */
  readonly serviceMayWrite?: boolean;
}

type Cell = 'yes' | 'no' | 'viewers-read-history' | 'service-may-write';
type Row = Readonly<Record<Actor, Cell>>;

const READ: Row = { viewer: 'yes', editor: 'yes', owner: 'yes', service: 'yes', operator: 'yes' };
const WRITE: Row = { viewer: 'no', editor: 'yes', owner: 'yes', service: 'service-may-write', operator: 'no' };
const PAST: Row = { viewer: 'viewers-read-history', editor: 'yes', owner: 'yes', service: 'yes', operator: 'yes' };
const SHAPE_PAST: Row = { viewer: 'no', editor: 'yes', owner: 'yes', service: 'no', operator: 'yes' };
const GOVERN: Row = { viewer: 'no', editor: 'no', owner: 'yes', service: 'no', operator: 'yes' };
const OPERATE: Row = { viewer: 'no', editor: 'no', owner: 'no', service: 'no', operator: 'yes' };

const TABLE: Readonly<Record<Action, Row>> = {
  join: READ,
  'read-state': READ,
  presence: READ,
  submit: WRITE,
  undo: WRITE,
  upload: WRITE,
  history: PAST,
  export: PAST,
  timeline: PAST,
  subscribe: PAST,
  'name-version': SHAPE_PAST,
  restore: SHAPE_PAST,
  fork: SHAPE_PAST,
  'change-access': GOVERN,
  archive: GOVERN,
  erase: OPERATE,
  verify: OPERATE,
  'release-quarantine': OPERATE,
  'list-rooms': OPERATE,
};

/** Every action, in the table's order. */
export const ACTIONS = Object.keys(TABLE) as readonly Action[]; // the keys of a Record<Action, …>

/** Whether the actor may do that: the one function over the one table, for every surface (G24). */
export function allows(actor: Actor, action: Action, settings: PermissionSettings = {}): boolean {
  const cell = TABLE[action][actor];
  switch (cell) {
    case 'yes':
      return true;
    case 'no':
      return false;
    case 'viewers-read-history':
      return settings.viewersReadHistory === true;
    case 'service-may-write':
      return settings.serviceMayWrite === true;
    default:
      return assertNever(cell);
  }
}
