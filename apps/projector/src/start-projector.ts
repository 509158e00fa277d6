import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { NestFactory } from '@nestjs/core';
import type { Settings } from '@boardstream/config';
import { systemClock, systemTimers, type Service } from '@boardstream/kernel';
import {
  frameworkLogger,
  measuredLog,
  measuredVerification,
  Metrics,
  Readiness,
  type HealthCheck,
  type Logger,
} from '@boardstream/observability';
import { closedOnError, listenOn, runRole, type RunningProcess } from '@boardstream/process';
import { openEngines, type Engines } from './adapters.ts';
import { Exporter } from './exporter/exporter.ts';
import type { Projector } from './projector.ts';
import { ProjectorModule } from './projector.module.ts';
import { HistoryServer } from './rpc/history-server.ts';
import { together } from './together.ts';
import { PROJECTOR } from './tokens.ts';

export interface RunningProjector extends RunningProcess {
  readonly operatorUrl: string;
  /** `host:port` on which gateways are answered. */
  readonly historyAddress: string;
}

/** Starts a projector as a process of its own, on the networked engines. @throws StartError, SettingsError */
export async function startProjector(settings: Settings, logger: Logger): Promise<RunningProjector> {
  const engines = openEngines(settings, `projector-${hostname()}`, logger);
  return closedOnError(engines, () => serveOn(engines, settings, logger));
}

async function serveOn(engines: Engines, settings: Settings, logger: Logger): Promise<RunningProjector> {
  const metrics = new Metrics();
  const { everyEvents, everyBytes } = settings.snapshots;
  const module = ProjectorModule.register({
    ...engines.parts,
    name: `projector-${hostname()}`,
    log: measuredLog(engines.parts.log, metrics),
    clock: systemClock,
    timers: systemTimers,
    logger: logger.child({ role: 'projector' }),
    settings: { snapshotEvents: everyEvents, snapshotBytes: everyBytes },
  });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest's options are a class without methods, meant to be written as an object
  const app = await NestFactory.createApplicationContext(module, { logger: frameworkLogger(logger) });
  const projector = app.get<Projector>(PROJECTOR);
  metrics.watch('projector', () => projector.stats);
  const services: readonly Service[] = settings.cluster.export
    ? [newExporter(engines, settings, metrics, logger), projector]
    : [projector];
  const { host, port } = settings.history;
  const { history } = projector;
  const verification = measuredVerification(projector.verification, metrics);
  const answers = new HistoryServer({ history, verification, host, port, logger });
  const taken = await listenOn({ host, port, variable: 'BOARDSTREAM_HISTORY_PORT' }, () => answers.listen());
  const following: HealthCheck = { name: 'projector', check: () => follows(projector) };
  const running = await runRole({
    role: together('projector', services),
    settings,
    logger,
    metrics,
    readiness: new Readiness([...engines.checks, following]),
    close: [() => answers.close(), () => app.close(), () => engines.close()],
  });
  return { ...running, historyAddress: `${host}:${String(taken)}` };
}

function newExporter(engines: Engines, settings: Settings, metrics: Metrics, logger: Logger): Exporter {
  const exporter = new Exporter({
    ...engines.parts,
    ...engines.exporting,
    owner: `${hostname()}-${randomUUID().slice(0, 8)}`,
    leaseMs: settings.cluster.leaseMs,
    partitions: settings.partitions,
    clock: systemClock,
    timers: systemTimers,
    logger: logger.child({ role: 'exporter' }),
  });
  metrics.watch('exporter', () => exporter.stats);
  return exporter;
}

function follows(projector: Projector): Promise<void> {
  return projector.stats.following ? Promise.resolve() : Promise.reject(new Error('does not follow the log'));
}
