import { setTimeout as delay } from 'node:timers/promises';
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
  /** Its disk is full for this time; absent where it has none of its own. */
  readonly fillDisk?: (forMs: number) => Promise<void>;
  /** SIGTERM, and started again at once; resolves when it works. */
  restart(): Promise<void>;
  /** Resolves when it works. */
  ready(): Promise<void>;
}

/** The processes of a cluster. */
export function victimsOf(cluster: Cluster): readonly Victim[] {
  const roles = [cluster.sequencers, cluster.projectors, cluster.gateways].flatMap((list) =>
    list.map((role, index) => roleVictim(role, index + 1)),
  );
  return [...roles, brokerVictim(cluster), logVictim(cluster)];
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
    ready: () => role.ready(),
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
    fillDisk: async (forMs) => {
      await broker.fillDisk();
      await delay(forMs);
      await broker.freeDisk();
    },
    restart: () => kill(0),
    ready: () => Promise.resolve(), // `resume` waits for that
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
    fillDisk: async (forMs) => {
      await log.fillDisk();
      await delay(forMs);
      await log.freeDisk();
    },
    restart: () => log.restart(),
    ready: () => Promise.resolve(), // `resume` waits for that
  };
}
