import 'reflect-metadata';
import type { Settings } from '@boardstream/config';
import { createGatewayApp, GATEWAY, listenPublicly, type Gateway } from '@boardstream/gateway';
import {
  Metrics,
  OperatorServer,
  Readiness,
  silentLogger,
  type HealthCheck,
  type Logger,
} from '@boardstream/observability';
import { listenOn, serverUrl, StartError, type RunningProcess } from '@boardstream/process';
import { PROJECTOR, type Projector } from '@boardstream/projector';
import { checkEventFormat, EventFormatError, SEQUENCER, type Sequencer } from '@boardstream/sequencer';
import { closeEngines, openEngines, type Engines } from './adapters.ts';
import { StandaloneModule } from './standalone.module.ts';
import { RunningRoles, type Roles } from './running-roles.ts';

export interface StandaloneOptions {
  readonly logger?: Logger;
}

/** A server that accepts and persists operations. */
export interface RunningStandalone extends RunningProcess {
  /** `http://127.0.0.1:8080`, with the port that was really taken. */
  readonly url: string;
  readonly operatorUrl: string;
}

/** By when a server must be ready after its ports are open, in ms. */
const READY_WITHIN_MS = 30_000;
const READY_PAUSE_MS = 10;

/**
 * Starts every role in this process and resolves once it is ready.
 * @throws StartError when it can't: the message names the cause and what to do, and nothing is left running.
 */
export async function startStandalone(settings: Settings, options: StandaloneOptions = {}): Promise<RunningStandalone> {
  const logger = options.logger ?? silentLogger;
  checkFormat(settings);
  const engines = await openEngines(settings.dataDir, logger);
  const undo: (() => Promise<void>)[] = [() => closeEngines(engines)];
  try {
    return await start(settings, engines, logger, undo);
  } catch (error) {
    for (const step of undo.reverse())
      await step().catch((cause: unknown) => {
        logger.error('start.undo.failed', { error: cause });
      });
    throw error;
  }
}

function checkFormat({ cluster }: Settings): void {
  try {
    checkEventFormat(cluster.eventFormat);
  } catch (error) {
    if (!(error instanceof EventFormatError)) throw error;
    throw new StartError('settings', `${error.message} (BOARDSTREAM_CLUSTER_EVENT_FORMAT)`, { cause: error });
  }
}

async function start(
  settings: Settings,
  engines: Engines,
  logger: Logger,
  undo: (() => Promise<void>)[],
): Promise<RunningStandalone> {
  const metrics = new Metrics();
  const checks: HealthCheck[] = [{ name: 'log', check: () => engines.store.log.ping() }];
  const readiness = new Readiness(checks);
  const app = await createGatewayApp(
    StandaloneModule.register({ settings, engines, logger, metrics, readiness }),
    logger,
  );
  undo.push(() => app.close());
  const roles: Roles = {
    gateway: app.get<Gateway>(GATEWAY),
    sequencer: app.get<Sequencer>(SEQUENCER),
    projector: app.get<Projector>(PROJECTOR),
  };
  checks.push(...checksOf(roles));
  watch(metrics, roles, engines);

  const { host } = settings;
  const operatorPort = { host, port: settings.operatorPort, variable: 'BOARDSTREAM_OPERATOR_PORT' };
  const operator = new OperatorServer({ ...operatorPort, readiness, metrics, logger });
  const operatorUrl = serverUrl(host, await listenOn(operatorPort, () => operator.listen()));
  undo.push(() => operator.close());
  const url = await listenPublicly(app, settings);

  const running = new RunningRoles(roles, logger);
  undo.push(() => running.drain());
  await ready(readiness, running);
  logger.info('server.ready', { url, operatorUrl, dataDir: settings.dataDir });
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    readiness.leave();
    logger.info('server.stopping');
    await running.drain();
    await Promise.all([app.close(), operator.close()]);
    await closeEngines(engines);
    logger.info('server.stopped');
  };
  return { url, operatorUrl, ended: running.ended, stop: () => (stopping ??= stop()) };
}

function checksOf({ sequencer, projector }: Roles): readonly HealthCheck[] {
  return [
    { name: 'sequencer', check: () => settled(sequencerProblem(sequencer)) },
    { name: 'projector', check: () => settled(projector.stats.following ? undefined : 'does not follow the log') },
  ];
}

function sequencerProblem(sequencer: Sequencer): string | undefined {
  const { partitions, partitionsOwned, logWritable, logProblem } = sequencer.stats;
  if (!logWritable) return logProblem ?? 'the log can not be written';
  return partitionsOwned === partitions
    ? undefined
    : `owns ${String(partitionsOwned)} of ${String(partitions)} partitions`;
}

function settled(problem: string | undefined): Promise<void> {
  return problem === undefined ? Promise.resolve() : Promise.reject(new Error(problem));
}

function watch(metrics: Metrics, { gateway, sequencer, projector }: Roles, { store }: Engines): void {
  metrics.collectProcess();
  metrics.watch('sequencer', () => sequencer.stats);
  metrics.watch('projector', () => projector.stats);
  metrics.watch('gateway', () => gateway.submitter);
  metrics.watch('store', () => store.space());
}

/** @throws StartError when the server is not ready in time, or whatever a role ended with */
async function ready(readiness: Readiness, running: RunningRoles): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_MS;
  for (;;) {
    const report = await Promise.race([
      readiness.report(),
      running.ended.then(() => Promise.reject(new Error('a role ended while starting'))),
    ]);
    if (report.ready) return;
    if (performance.now() > deadline) {
      const failing = report.parts
        .filter((part) => !part.ok)
        .map((part) => `${part.name}: ${part.reason ?? 'not ready'}`);
      throw new StartError(
        'unexpected',
        `not ready within ${String(READY_WITHIN_MS / 1_000)} s (${failing.join('; ')})`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, READY_PAUSE_MS));
  }
}
