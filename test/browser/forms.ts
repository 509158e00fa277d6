import { join } from 'node:path';
import { temporaryDirectory } from '@boardstream/testing';
import { Cluster } from '../support/cluster.ts';
import { startServer } from '../support/server.ts';

/** Servers with the same boards, for two people's windows. */
export interface RunningForm {
  /** Where each of the two goes. */
  readonly urls: readonly [string, string];
  /** Kills all that windows speak to. */
  crash(): Promise<void>;
  /** Resolves when they are ready again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** The forms that Boardstream runs in. */
export const FORMS: readonly { readonly form: string; readonly start: () => Promise<RunningForm> }[] = [
  { form: 'on a standalone server', start: standalone },
  { form: 'on two gateways of the cluster form', start: cluster },
];

async function standalone(): Promise<RunningForm> {
  const dir = await temporaryDirectory();
  const options = { dataDir: join(dir.path, 'data') };
  let server = await startServer(options);
  return {
    urls: [server.url, server.url],
    crash: () => server.kill(),
    restart: async () => {
      server = await startServer({ ...options, port: server.port });
    },
    stop: async () => {
      await server.stop();
      await dir.remove();
    },
  };
}

async function cluster(): Promise<RunningForm> {
  const running = await Cluster.start();
  const { gateways } = running;
  return {
    urls: [running.url(0), running.url(1)],
    crash: async () => {
      await Promise.all(gateways.map((gateway) => gateway.end('SIGKILL')));
    },
    restart: async () => {
      for (const gateway of gateways) gateway.resume();
      await Promise.all(gateways.map((gateway) => gateway.ready()));
    },
    stop: () => running.stop(),
  };
}
