import { assertNever } from '@boardstream/kernel';
import type { RoomInfo } from '@boardstream/client';

/** What the person is told about the room itself; undefined when it takes changes. */
export function roomWords(info: RoomInfo | undefined): string | undefined {
  if (info === undefined) return undefined;
  switch (info.status) {
    case 'archived':
      return 'This board is archived: it can be looked at, but not changed.';
    case 'erased':
      return 'This board was erased.';
    case 'quarantined':
      return 'This board is closed for repair: it can be looked at, but not changed.';
    case 'loading':
      return 'This board is being filled. Drawing goes on when it is done.';
    case 'open':
      return info.writable
        ? undefined
        : `The server can’t save at the moment${because(info.reason)}. Your changes are kept here.`;
    default:
      return assertNever(info.status);
  }
}

function because(reason: string | undefined): string {
  return reason === undefined || reason === '' ? '' : ` (${reason})`;
}
