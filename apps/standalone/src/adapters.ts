import { systemClock } from '@boardstream/kernel';
import {
  inProcessBroker,
  openEmbeddedStore,
  type EmbeddedStore,
  type InProcessBroker,
} from '@boardstream/engine-embedded';
import type { Logger } from '@boardstream/observability';
import { PortError, type PortErrorCode } from '@boardstream/ports';
import { StartError, type StartErrorCode } from '@boardstream/process';

/** The embedded engines: the only place here that names them. */
export interface Engines {
  readonly store: EmbeddedStore;
  readonly broker: InProcessBroker;
}

/** @throws StartError when the data directory can't be used. */
export async function openEngines(dataDir: string, logger: Logger): Promise<Engines> {
  const store = await openStore(dataDir);
  const onHandlerError = (subject: string, error: unknown): void => {
    logger.error('fanout.handler.failed', { subject, error });
  };
  return { store, broker: inProcessBroker({ clock: systemClock, onHandlerError }) };
}

/** Ends what was opened. */
export async function closeEngines({ store, broker }: Engines): Promise<void> {
  broker.close();
  await store.close();
}

const START_CODES: Partial<Record<PortErrorCode, StartErrorCode>> = {
  'in-use': 'data-dir-in-use',
  'read-only': 'data-dir-read-only',
  full: 'data-dir-full',
  unavailable: 'data-dir-unusable',
  corrupt: 'data-dir-corrupt',
  'newer-format': 'data-dir-corrupt',
};

async function openStore(dir: string): Promise<EmbeddedStore> {
  try {
    return await openEmbeddedStore({ dir });
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    throw new StartError(START_CODES[error.code] ?? 'unexpected', error.message, { cause: error });
  }
}
