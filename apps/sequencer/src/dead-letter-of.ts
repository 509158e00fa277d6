import type { DeadLetter, QueuedSubmission } from '@boardstream/ports';
import type { RoomContext } from './room-context.ts';
import type { Tenure } from './tenure.ts';

/** The dead letter that a message of the tenure's partition becomes. */
export function deadLetterOf(
  { position, room, data }: QueuedSubmission,
  found: Pick<DeadLetter, 'cause' | 'reason'>,
  { partition, incarnation }: Tenure,
  { settings, clock }: RoomContext,
): DeadLetter {
  return { ...found, partition, position, incarnation, room, by: settings.owner, at: clock.now(), data };
}
