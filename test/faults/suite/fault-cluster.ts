import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect, type NatsConnection } from 'nats';
import { temporaryDirectory, type TemporaryDirectory } from '@boardstream/testing';
import { Cluster, type ClusterAddresses, type NamedProcess, type SpecialProcess } from '../../support/cluster.ts';
import type { RoleName } from '../../support/role-process.ts';
import { LeaseBook } from './lease-book.ts';
import { Link } from './link.ts';
import { MisdeedFile } from './misdeeds.ts';
import { programOf, type Mutant } from './mutant.ts';

const SEQUENCERS = 3;
const RECONNECT_MS = 100;
const MISDOER = fileURLToPath(new URL('misdoer-main.ts', import.meta.url));

/** A process that can be told what to do wrong. */
export interface Misdoing {
  readonly name: string;
  readonly role: RoleName;
  readonly file: MisdeedFile;
}

export interface FaultClusterOptions {
  readonly leaseMs: number;
  /** Draws what the processes do wrong when they are told to. */
  readonly seed: number;
  /** What all processes of a role do wrong on purpose. */
  readonly mutant?: Mutant;
}

/**
 * A cluster whose processes reach the broker and the log by ways of their own, on which something can go wrong, and whose
 * sequencers and gateways can be told to do wrong by themselves.
 */
export class FaultCluster {
  readonly cluster: Cluster;
  readonly links: readonly Link[];
  readonly misdoings: readonly Misdoing[];
  /** To nats-server itself, not by a way on which something can go wrong. */
  readonly connection: NatsConnection;
  readonly leases: LeaseBook;
  readonly #parts: FaultParts;

  private constructor(cluster: Cluster, connection: NatsConnection, parts: FaultParts) {
    this.cluster = cluster;
    this.connection = connection;
    this.leases = LeaseBook.follow(connection);
    this.links = parts.links;
    this.misdoings = parts.misdoings;
    this.#parts = parts;
  }

  /** Resolves when everything is ready. */
  static async start(options: FaultClusterOptions): Promise<FaultCluster> {
    const directory = await temporaryDirectory('boardstream-faults-');
    const parts: FaultParts = { links: [], misdoings: [], directory };
    try {
      const cluster = await Cluster.start({
        sequencers: SEQUENCERS,
        leaseMs: options.leaseMs,
        special: (process, at) => prepare(parts, options, process, at),
      });
      const connection = await connect({
        servers: cluster.broker.url,
        maxReconnectAttempts: -1,
        reconnectTimeWait: RECONNECT_MS,
      });
      return new FaultCluster(cluster, connection, parts);
    } catch (error) {
      await remove(parts);
      throw error;
    }
  }

  async stop(): Promise<void> {
    this.leases.close();
    await this.connection.close();
    await this.cluster.stop();
    await remove(this.#parts);
  }
}

/** Takes back what was prepared for processes that are gone. */
async function remove({ links, directory }: FaultParts): Promise<void> {
  await Promise.all(links.map((link) => link.stop()));
  await directory.remove();
}

interface FaultParts {
  readonly links: Link[];
  readonly misdoings: Misdoing[];
  readonly directory: TemporaryDirectory;
}

/** How one process is started so that faults can be done to it. */
async function prepare(
  { links, misdoings, directory }: FaultParts,
  { seed, mutant }: FaultClusterOptions,
  { role, number }: NamedProcess,
  at: ClusterAddresses,
): Promise<SpecialProcess> {
  const name = `${role} ${String(number)}`;
  const broker = await Link.start(name, 'broker', at.broker);
  links.push(broker.link);
  const settings: Record<string, string> = {
    BOARDSTREAM_NATS_SERVERS: broker.address,
    BOARDSTREAM_LOG_LEVEL: 'info', // for the evidence
  };
  if (role !== 'gateway') {
    const log = await Link.start(name, 'log', at.log);
    links.push(log.link);
    settings['BOARDSTREAM_EVENTSTORE_URL'] = log.address;
  }
  if (role === mutant?.role) {
    const special = programOf(mutant);
    return { ...special, settings: { ...settings, ...special.settings } };
  }
  if (role === 'projector') return { settings };
  const path = join(directory.path, `${role}-${String(number)}.json`);
  misdoings.push({ name, role, file: new MisdeedFile(path) });
  return {
    program: MISDOER,
    settings: {
      ...settings,
      FAULTS_FILE: path,
      FAULTS_NAME: `${role}-${String(number)}`,
      FAULTS_ROLE: role,
      FAULTS_SEED: String(seed + number),
    },
  };
}
