import { keptLetter, PortError, type DeadLetter, type DeadLetters, type StoredDeadLetter } from '@boardstream/ports';
import { NatsError, type JetStreamManager, type MsgRequest, type StoredMsg } from 'nats';
import type { AcknowledgedPublisher } from './acknowledged-publisher.ts';
import type { BrokerConnection } from './broker-connection.ts';
import { DEAD_LETTERS_STREAM, deadLetterSubject } from './names.ts';
import { NO_MESSAGE_FOUND, portErrorOf } from './nats-port-error.ts';

/** What a letter is about, as JSON: reasons have line ends, which headers must not. */
const LETTER = 'Boardstream-Letter';
/** Any letter. */
const ALL_LETTERS = deadLetterSubject('*', '*');

/** Letters in the stream `BOARD_DLQ`, a subject a room; a letter's id is its place there. */
export class NatsDeadLetters implements DeadLetters {
  readonly #connection: BrokerConnection;
  readonly #publisher: AcknowledgedPublisher;

  constructor(connection: BrokerConnection, publisher: AcknowledgedPublisher) {
    this.#connection = connection;
    this.#publisher = publisher;
  }

  async put(letter: DeadLetter): Promise<void> {
    const { data, ...about } = keptLetter(letter);
    const { partition, incarnation, position, room } = about;
    const answer = await this.#publisher.publish(deadLetterSubject(partition, room), data, {
      id: `${String(partition)}:${incarnation}:${String(position)}`,
      headers: { [LETTER]: JSON.stringify(about) },
    });
    if (answer.type === 'full') throw new PortError('full', `${DEAD_LETTERS_STREAM} takes no more`);
  }

  async get(id: number): Promise<StoredDeadLetter | undefined> {
    return this.#manage(`reading dead letter ${String(id)}`, async (manager) => {
      const message = id >= 1 ? await messageOf(manager, { seq: id }) : undefined;
      return message === undefined ? undefined : letterOf(message);
    });
  }

  async list({
    after = 0,
    limit,
  }: {
    readonly after?: number;
    readonly limit: number;
  }): Promise<readonly StoredDeadLetter[]> {
    return this.#manage('reading the dead letters', async (manager) => {
      const letters: StoredDeadLetter[] = [];
      for (let next = after + 1; letters.length < limit;) {
        // Some in between may be gone.
        const message = await messageOf(manager, nextFrom(next));
        if (message === undefined) break;
        letters.push(letterOf(message));
        next = message.seq + 1;
      }
      return letters;
    });
  }

  async #manage<T>(what: string, use: (manager: JetStreamManager) => Promise<T>): Promise<T> {
    try {
      return await use(await this.#connection.current.jetstreamManager({ checkAPI: false }));
    } catch (error) {
      throw portErrorOf(what, error);
    }
  }
}

/** Asks for the first letter from this place on: the server knows the field here too, the driver's type for direct reads only. */
function nextFrom(seq: number): MsgRequest {
  const request: { readonly seq: number; readonly next_by_subj: string } = { seq, next_by_subj: ALL_LETTERS };
  return request;
}

async function messageOf(manager: JetStreamManager, request: MsgRequest): Promise<StoredMsg | undefined> {
  try {
    return await manager.streams.getMessage(DEAD_LETTERS_STREAM, request);
  } catch (error) {
    if (error instanceof NatsError && error.api_error?.err_code === NO_MESSAGE_FOUND) return undefined;
    throw error;
  }
}

function letterOf(message: StoredMsg): StoredDeadLetter {
  const about = JSON.parse(message.header.get(LETTER)) as Omit<DeadLetter, 'data'>; // only this class writes there
  return { ...about, id: message.seq, data: message.data };
}
