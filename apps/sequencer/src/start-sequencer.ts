import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { NestFactory } from '@nestjs/core';
import type { Settings } from '@boardstream/config';
import { systemClock, systemTimers } from '@boardstream/kernel';
import {
  frameworkLogger,
  measuredLog,
  Metrics,
  Readiness,
  type HealthCheck,
  type Logger,
} from '@boardstream/observability';
import { closedOnError, runRole, StartError, type RunningProcess } from '@boardstream/process';
import { openEngines, type Engines } from './adapters.ts';
import { checkEventFormat, EventFormatError } from './event-format.ts';
import { rehearse } from './rehearse.ts';
import type { SequencerStats } from './sequencer-stats.ts';
import type { Sequencer } from './sequencer.ts';
import { SequencerModule } from './sequencer.module.ts';
import { SEQUENCER } from './tokens.ts';

export type RunningSequencer = RunningProcess & { readonly operatorUrl: string };

/** Starts a sequencer as a process of its own, on the networked engines. @throws StartError, SettingsError */
export async function startSequencer(settings: Settings, logger: Logger): Promise<RunningSequencer> {
  checkFormat(settings);
  const owner = `${hostname()}-${randomUUID().slice(0, 8)}`;
  return serveSequencer(openEngines(settings, owner, logger), owner, settings, logger);
}

/** Starts a sequencer on these engines; they are closed with it, and when it can't start. @throws StartError */
export function serveSequencer(
  engines: Engines,
  owner: string,
  settings: Settings,
  logger: Logger,
): Promise<RunningSequencer> {
  return closedOnError(engines, () => serveOn(engines, owner, settings, logger));
}

async function serveOn(engines: Engines, owner: string, settings: Settings, logger: Logger): Promise<RunningSequencer> {
  await rehearse(); // others serve all partitions meanwhile
  const metrics = new Metrics();
  const module = SequencerModule.register({
    ...engines.parts,
    log: measuredLog(engines.parts.log, metrics),
    clock: systemClock,
    timers: systemTimers,
    logger: logger.child({ role: 'sequencer' }),
    metrics,
    settings: {
      owner,
      partitions: settings.partitions,
      autoCreate: settings.rooms.autoCreate,
      roomQueueCount: settings.limits.roomQueue,
      roomOpsPerSecond: settings.limits.roomOpsPerSecond,
      roomOpsBurst: settings.limits.roomOpsBurst,
      purgeAfterMs: settings.rooms.purgeAfterHours * 60 * 60 * 1_000,
      eventFormat: settings.cluster.eventFormat,
      leaseMs: settings.cluster.leaseMs,
    },
  });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest's options are a class without methods, meant to be written as an object
  const app = await NestFactory.createApplicationContext(module, { logger: frameworkLogger(logger) });
  const sequencer = app.get<Sequencer>(SEQUENCER);
  metrics.watch('sequencer', () => sequencer.stats);
  metrics.watch('fanout', () => ({ dropped: engines.parts.fanout.dropped ?? 0 }));
  const writable: HealthCheck = { name: 'sequencer', check: () => problemOf(sequencer.stats) };
  return runRole({
    role: sequencer,
    settings,
    logger,
    metrics,
    readiness: new Readiness([...engines.checks, writable]),
    close: [() => app.close(), () => engines.close()],
  });
}

/** Operations are accepted and persisted here: the clock is right, the log takes writes, and some partition is owned where any is to be. */
function problemOf({ logProblem, clockProblem, partitionsOwned, partitionsShare }: SequencerStats): Promise<void> {
  if (clockProblem !== undefined) return Promise.reject(new Error(clockProblem));
  if (logProblem !== undefined) return Promise.reject(new Error(logProblem));
  if (partitionsOwned === 0 && partitionsShare > 0)
    return Promise.reject(new Error(`owns none of the ${String(partitionsShare)} partitions that are its share`));
  return Promise.resolve();
}

function checkFormat({ cluster }: Settings): void {
  try {
    checkEventFormat(cluster.eventFormat);
  } catch (error) {
    if (!(error instanceof EventFormatError)) throw error;
    throw new StartError('settings', `${error.message} (BOARDSTREAM_CLUSTER_EVENT_FORMAT)`, { cause: error });
  }
}
