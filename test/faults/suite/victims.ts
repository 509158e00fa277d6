import { setTimeout as delay } from 'node:timers/promises';
import type { Cluster } from '../../support/cluster.ts';
import type { RoleProcess } from '../../support/role-process.ts';

/** How often a process is asked whether it works, and how many times before that is told as a failure. */
const PROBE_MS = 200;
const PROBES = 300;

/** A process of a cluster that something can be done to. */
export interface Victim {
  readonly kind: 'sequencer' | 'projector' | 'gateway' | 'broker' | 'log';
  readonly name: string;
  /** SIGTERM or SIGKILL, and stays away until `start`; resolves when it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Starts it where it was; does not wait until it works. */
  start(): Promise<void>;
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
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    await role.end(signal);
  };
  const start = (): Promise<void> => {
    role.resume();
    return Promise.resolve();
  };
  return {
    kind: role.role,
    name: `${role.role} ${String(number)}`,
    end,
    start,
    kill: async (downMs) => {
      await end('SIGKILL');
      await delay(downMs);
      await start();
    },
    freeze: async (frozenMs) => {
      role.freeze();
      await delay(frozenMs);
      role.thaw();
    },
    restart: async () => {
      await end('SIGTERM');
      await start();
      await ready(role);
    },
    ready: () => ready(role),
  };
}

/** Asks as seldom as a probe of an operator's: a process that starts needs its time for itself, and so do the writers. */
async function ready(role: RoleProcess): Promise<void> {
  for (let asked = 0; asked < PROBES && !(await isReady(role)); asked++) await delay(PROBE_MS);
  await role.ready();
}

async function isReady({ operatorUrl }: RoleProcess): Promise<boolean> {
  try {
    const response = await fetch(`${operatorUrl}/readyz`);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false; // it does not listen yet
  }
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
    end: () => broker.kill(),
    start: () => broker.resume(),
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
    end: () => log.kill(),
    start: () => log.resume(),
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
