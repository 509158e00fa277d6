import { REFUSALS, type RefusalCode } from '@boardstream/board';
import { CLOSE_REASONS, type ByeCode } from './close-codes.ts';
import type { ResyncMessage, RoomMessage } from './messages.ts';

// Closed sets that are written by name in both codecs. `Object.keys` widens the keys of a record to strings.

export const REFUSAL_CODES = Object.keys(REFUSALS) as RefusalCode[];
export const BYE_CODES = Object.keys(CLOSE_REASONS) as ByeCode[];
export const RESYNC_REASONS = ['truncated', 'ahead', 'no-state'] as const satisfies ResyncMessage['reason'][];
export const ROOM_STATES = [
  'open',
  'archived',
  'loading',
  'quarantined',
  'erased',
] as const satisfies RoomMessage['status'][];
