import type { Settings } from '@boardstream/config';
import type { Service } from '@boardstream/kernel';
import { OperatorServer, type Logger, type Metrics, type Readiness } from '@boardstream/observability';
import { endService } from './end-service.ts';
import { listenOn } from './listen.ts';
import { serverUrl } from './server-url.ts';

/** A process that runs until it is stopped. */
export interface RunningProcess {
  /** Rejects when a role broke by itself; resolves after `stop`. */
  readonly ended: Promise<void>;
  /** Finishes what was taken and ends. May be called again. */
  stop(): Promise<void>;
}

export interface RoleProcessOptions {
  readonly role: Service;
  readonly settings: Settings;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** What `/readyz` answers; told when the process is on its way out. */
  readonly readiness: Readiness;
  /** What is to be closed after the role has ended, or when it can't begin, in order. */
  readonly close: readonly (() => Promise<void>)[];
}

/**
 * Runs one role in this process, with its operator port. It starts whether or not what it needs can be reached: that is
 * what `/readyz` tells, and it goes on by itself when it can.
 * @throws StartError when the port can't be taken
 */
export async function runRole(options: RoleProcessOptions): Promise<RunningProcess & { readonly operatorUrl: string }> {
  const { role, settings, logger, metrics, readiness, close } = options;
  const { host, operatorPort: port } = settings;
  metrics.collectProcess();
  const operator = new OperatorServer({ host, port, readiness, metrics, logger });
  const listening = listenOn({ host, port, variable: 'BOARDSTREAM_OPERATOR_PORT' }, () => operator.listen());
  const taken = await listening.catch(async (error: unknown) => {
    for (const step of close) await step();
    throw error;
  });
  const operatorUrl = serverUrl(host, taken);
  const ended = role.run();
  ended.catch(() => undefined); // whoever started it looks at it; until then it is no unhandled rejection
  logger.info('role.started', { role: role.id, operatorUrl });
  const stop = async (): Promise<void> => {
    readiness.leave();
    logger.info('role.stopping', { role: role.id });
    await endService(role, logger);
    for (const step of close) await step();
    await operator.close();
    logger.info('role.stopped', { role: role.id });
  };
  let stopping: Promise<void> | undefined;
  return { operatorUrl, ended, stop: () => (stopping ??= stop()) };
}
