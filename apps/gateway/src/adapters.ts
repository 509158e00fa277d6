import type { Settings } from '@boardstream/config';
import type { GatewayParts } from './gateway-parts.ts';

/** The role was asked for in a form that this version does not have. */
export class MissingEnginesError extends Error {
  override readonly name = 'MissingEnginesError';
}

/**
 * The adapters with which this role runs as a process of its own: the only place here that may name an engine.
 * @throws MissingEnginesError always, for now: the embedded engine belongs to one process with all roles in it.
 */
export function networkedParts(_settings: Settings): GatewayParts {
  throw new MissingEnginesError(
    'A gateway in a process of its own needs the networked engines (broker and event log), which are not part of this ' +
      'version. Start all roles in one process instead: npm start',
  );
}
