import { setTimeout as delay } from 'node:timers/promises';
import type { Random } from '@boardstream/testing';
import type { Cluster } from '../../support/cluster.ts';
import type { RoleProcess } from '../../support/role-process.ts';

/** A process of a cluster that something can be done to. */
export interface Victim {
  readonly kind: 'sequencer' | 'projector' | 'gateway' | 'broker' | 'log';
  readonly name: string;
  /** SIGKILL, and started again after this time. */
  kill(downMs: number): Promise<void>;
  /** SIGSTOP, and SIGCONT after this time. */
  freeze(frozenMs: number): Promise<void>;
  /** SIGTERM, and started again at once; resolves when it works. */
  restart(): Promise<void>;
}

/** The processes of a cluster, each lent to one fault at a time. */
export class Victims {
  readonly #free: Set<Victim>;
  readonly all: readonly Victim[];

  constructor(cluster: Cluster) {
    const roles = [cluster.sequencers, cluster.projectors, cluster.gateways].flatMap((list) =>
      list.map((role, index) => roleVictim(role, index + 1)),
    );
    this.all = [...roles, brokerVictim(cluster), logVictim(cluster)];
    this.#free = new Set(this.all);
  }

  /** Does something to one of this kind that nothing is being done to; false when there is none. */
  async with(kind: Victim['kind'], random: Random, fault: (victim: Victim) => Promise<void>): Promise<boolean> {
    const free = [...this.#free].filter((victim) => victim.kind === kind);
    if (free.length === 0) return false;
    await this.withOne(random.pick(free), fault);
    return true;
  }

  /** Does something to this one; false when something is being done to it already. */
  async withOne(victim: Victim, fault: (victim: Victim) => Promise<void>): Promise<boolean> {
    if (!this.#free.delete(victim)) return false;
    try {
      await fault(victim);
    } finally {
      this.#free.add(victim);
    }
    return true;
  }
}

function roleVictim(role: RoleProcess, number: number): Victim {
  return {
    kind: role.role,
    name: `${role.role} ${String(number)}`,
    kill: async (downMs) => {
      await role.end('SIGKILL');
      await delay(downMs);
      role.resume();
    },
    freeze: async (frozenMs) => {
      role.freeze();
      await delay(frozenMs);
      role.thaw();
    },
    restart: async () => {
      await role.end();
      role.resume();
      await role.ready();
    },
  };
}

function brokerVictim({ broker }: Cluster): Victim {
  const kill = async (downMs: number): Promise<void> => {
    await broker.kill();
    await delay(downMs);
    await broker.resume();
  };
  return {
    kind: 'broker',
    name: 'broker',
    kill,
    freeze: async (frozenMs) => {
      broker.freeze();
      await delay(frozenMs);
      broker.thaw();
    },
    restart: () => kill(0),
  };
}

function logVictim({ log }: Cluster): Victim {
  return {
    kind: 'log',
    name: 'log',
    kill: async (downMs) => {
      await log.kill();
      await delay(downMs);
      await log.resume();
    },
    freeze: async (frozenMs) => {
      log.freeze();
      await delay(frozenMs);
      log.thaw();
    },
    restart: () => log.restart(),
  };
}
