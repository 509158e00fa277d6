import { PortError, roomStream, type EventLog } from '@boardstream/ports';

/** Subscribing as an engine does it that finds the record of one seq damaged. */
export function damagedAt(subscribe: EventLog['subscribeAll'], room: string, seq: number): EventLog['subscribeAll'] {
  return (options) =>
    subscribe({
      ...options,
      onEvents: async (events) => {
        for (const event of events) {
          const { stream, revision, position } = event;
          const error = new PortError('corrupt', 'the record does not match its checksum');
          if (stream !== roomStream(room) || revision !== seq - 1) await options.onEvents([event]);
          else await options.onDamaged?.({ stream, revision, position, error });
        }
      },
    });
}
