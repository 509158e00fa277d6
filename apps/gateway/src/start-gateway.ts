import 'reflect-metadata';
import { hostname } from 'node:os';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '@boardstream/config';
import { systemClock, systemTimers } from '@boardstream/kernel';
import { frameworkLogger, Metrics, Readiness, type Logger } from '@boardstream/observability';
import { closedOnError, listenOn, runRole, serverUrl, type RunningProcess } from '@boardstream/process';
import { openEngines, type Engines } from './adapters.ts';
import type { Gateway } from './gateway.ts';
import { configureGateway, GatewayModule } from './gateway.module.ts';
import { GATEWAY } from './tokens.ts';

/** A message that a REST client may send, in bytes. */
const BODY_BYTES = 1024 * 1024;

export interface RunningGateway extends RunningProcess {
  readonly url: string;
  readonly operatorUrl: string;
}

/** The HTTP application of a module that has a gateway in it; it does not listen yet. */
export async function createGatewayApp(module: DynamicModule, logger: Logger): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_BYTES,
    forceCloseConnections: true,
    genReqId: () => crypto.randomUUID(),
  });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest's options are a class without methods, meant to be written as an object
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: frameworkLogger(logger),
    abortOnError: false,
  });
  await configureGateway(app);
  await app.init();
  return app;
}

/** Opens the public port of a gateway's application, and resolves with its URL. @throws StartError when it can't be taken */
export async function listenPublicly(app: NestFastifyApplication, { host, port }: Settings): Promise<string> {
  // Not `app.listen`, which writes a port in use to the log as an error of its own.
  await listenOn({ host, port, variable: 'BOARDSTREAM_PORT' }, () =>
    app.getHttpAdapter().getInstance().listen({ port, host }),
  );
  const address: unknown = app.getHttpServer().address();
  if (typeof address === 'object' && address !== null && 'port' in address && typeof address.port === 'number')
    return serverUrl(host, address.port);
  throw new Error('the server listens on no port');
}

/** Starts a gateway as a process of its own, on the networked engines. @throws StartError, SettingsError */
export function startGateway(settings: Settings, logger: Logger): Promise<RunningGateway> {
  return serveGateway(openEngines(settings, `gateway-${hostname()}`, logger), settings, logger);
}

/** Starts a gateway on these engines; they are closed with it, and when it can't start. @throws StartError */
export function serveGateway(engines: Engines, settings: Settings, logger: Logger): Promise<RunningGateway> {
  return closedOnError(engines, () => serveOn(engines, settings, logger));
}

async function serveOn(engines: Engines, settings: Settings, logger: Logger): Promise<RunningGateway> {
  const metrics = new Metrics();
  const readiness = new Readiness(engines.checks);
  const module = GatewayModule.register({
    parts: () => ({
      ...engines.parts,
      clock: systemClock,
      timers: systemTimers,
      random: (bytes) => crypto.getRandomValues(bytes),
      logger: logger.child({ role: 'gateway' }),
      metrics,
      readiness,
      settings,
    }),
  });
  const app = await createGatewayApp(module, logger);
  const gateway = app.get<Gateway>(GATEWAY);
  // What was published while the broker was away was lost (G16).
  engines.onConnected(() => void gateway.hubs.check());
  metrics.watch('gateway', () => gateway.submitter);
  metrics.watch('fanout', () => ({ dropped: engines.parts.fanout.dropped ?? 0 }));
  const url = await listenPublicly(app, settings);
  const running = await runRole({
    role: gateway,
    settings,
    logger,
    metrics,
    readiness,
    close: [() => gateway.stop(), () => app.close(), () => engines.close()],
  });
  return { ...running, url };
}
