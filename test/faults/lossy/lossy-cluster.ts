import { fileURLToPath } from 'node:url';
import { freePort } from '@boardstream/testing';
import { Cluster } from '../../support/cluster.ts';
import type { LossPlan, LossRecord } from './loss-plan.ts';

const PROGRAM = fileURLToPath(new URL('./lossy-gateway.ts', import.meta.url));

/** A cluster whose second gateway loses messages. */
export class LossyCluster {
  readonly cluster: Cluster;
  readonly #control: string;

  private constructor(cluster: Cluster, control: string) {
    this.cluster = cluster;
    this.#control = control;
  }

  static async start(seed: number): Promise<LossyCluster> {
    const port = String(await freePort());
    const cluster = await Cluster.start({
      special: ({ role, number }) =>
        Promise.resolve(
          role === 'gateway' && number === 2
            ? { program: PROGRAM, settings: { LOSSY_SEED: String(seed), LOSSY_PORT: port } }
            : {},
        ),
    });
    return new LossyCluster(cluster, `http://127.0.0.1:${port}`);
  }

  /** From now on. */
  async lose(plan: LossPlan): Promise<void> {
    await fetch(this.#control, { method: 'PUT', body: JSON.stringify(plan) });
  }

  async record(): Promise<LossRecord> {
    return (await (await fetch(this.#control)).json()) as LossRecord; // the gateway's own form
  }

  stop(): Promise<void> {
    return this.cluster.stop();
  }
}
