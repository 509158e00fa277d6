import type { EventExport, ExportedEvents, ExportOutcome } from '@boardstream/ports';
import type { AcknowledgedPublisher } from './acknowledged-publisher.ts';
import { eventsSubject } from './names.ts';

/** Tells readers which version of content a message has. */
const CONTENT_VERSION = 'Boardstream-Version';

/** Exports to the stream `BOARD_EVENTS`, a subject a room (P16). */
export class NatsEventExport implements EventExport {
  readonly #publisher: AcknowledgedPublisher;

  constructor(publisher: AcknowledgedPublisher) {
    this.#publisher = publisher;
  }

  async publish({ room, partition, first, last, version, data }: ExportedEvents): Promise<ExportOutcome> {
    const answer = await this.#publisher.publish(eventsSubject(partition, room), data, {
      id: `${room}:${String(first)}-${String(last)}`,
      headers: { [CONTENT_VERSION]: String(version) },
    });
    return answer.type === 'full' ? answer : { type: 'stored' };
  }
}
