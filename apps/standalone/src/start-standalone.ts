import type { Settings } from '@boardstream/config';
import type { Logger } from '@boardstream/observability';

export interface StandaloneOptions {
  readonly logger?: Logger;
}

/** A server that accepts and persists operations. */
export interface RunningStandalone {
  /** `http://127.0.0.1:8080`, with the port that was really taken. */
  readonly url: string;
  readonly operatorUrl: string;
  /** Stops accepting, says good-bye to every connection, finishes what was taken, closes the store. May be called again. */
  stop(): Promise<void>;
}

/**
 * Starts every role in this process and resolves once it is ready.
 * @throws StartError when it can't: the message names the cause and what to do, and nothing is left running.
 */
export function startStandalone(settings: Settings, options: StandaloneOptions = {}): Promise<RunningStandalone> {
  return Promise.reject(new Error(`not ready: ${settings.host} ${String(options.logger !== undefined)}`));
}
