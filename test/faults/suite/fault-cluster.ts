import { Cluster, type ClusterAddresses, type NamedProcess, type SpecialProcess } from '../../support/cluster.ts';
import { Link } from './link.ts';
import { programOf, type Mutant } from './mutant.ts';

const SEQUENCERS = 3;

/** A cluster whose processes reach the broker and the log by ways of their own, on which something can go wrong. */
export class FaultCluster {
  readonly cluster: Cluster;
  readonly links: readonly Link[];

  private constructor(cluster: Cluster, links: readonly Link[]) {
    this.cluster = cluster;
    this.links = links;
  }

  /** @param mutant what the processes do wrong on purpose */
  static async start(leaseMs: number, mutant?: Mutant): Promise<FaultCluster> {
    const links: Link[] = [];
    const special = async ({ role }: NamedProcess, at: ClusterAddresses): Promise<SpecialProcess> => {
      const broker = await Link.start('broker', at.broker);
      const log = await Link.start('log', at.log);
      links.push(broker.link, ...(role === 'gateway' ? [] : [log.link]));
      const { program, settings } = mutant?.role === role ? programOf(mutant) : {};
      return {
        settings: { BOARDSTREAM_NATS_SERVERS: broker.address, BOARDSTREAM_EVENTSTORE_URL: log.address, ...settings },
        ...(program === undefined ? {} : { program }),
      };
    };
    return new FaultCluster(await Cluster.start({ sequencers: SEQUENCERS, leaseMs, special }), links);
  }

  async stop(): Promise<void> {
    await this.cluster.stop();
    await Promise.all(this.links.map((link) => link.stop()));
  }
}
