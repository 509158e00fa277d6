import { setTimeout as delay } from 'node:timers/promises';
import type { Cluster } from '../../support/cluster.ts';
import type { RoleProcess } from '../../support/role-process.ts';

/** Between two questions whether a process works: as seldom as an operator's, for it needs its time, and so do the writers. */
const PROBE_MS = 200;

/** A process of a cluster that something can be done to. */
export interface Victim {
  readonly kind: 'sequencer' | 'projector' | 'gateway' | 'broker' | 'log';
  readonly name: string;
  /** SIGTERM or SIGKILL, and stays away until `start`; resolves when it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Starts it where it was; does not wait until it works. */
  start(): Promise<void>;
  /** SIGSTOP, and SIGCONT after this time. */
  freeze(frozenMs: number): Promise<void>;
  /** Its disk is full for this time; absent where it has none of its own. */
  readonly fillDisk?: (forMs: number) => Promise<void>;
  /** Resolves when it works. */
  ready(): Promise<void>;
}

/** The processes of a cluster. */
export function victimsOf(cluster: Cluster): readonly Victim[] {
  const roles = [cluster.sequencers, cluster.projectors, cluster.gateways].flatMap((list) =>
    list.map((role, index) => roleVictim(role, index + 1)),
  );
  return [...roles, serverVictim('broker', cluster.broker), serverVictim('log', cluster.log)];
}

function roleVictim(role: RoleProcess, number: number): Victim {
  return {
    kind: role.role,
    name: `${role.role} ${String(number)}`,
    end: async (signal) => {
      await role.end(signal);
    },
    start: () => {
      role.resume();
      return Promise.resolve();
    },
    freeze: async (frozenMs) => {
      role.freeze();
      await delay(frozenMs);
      role.thaw();
    },
    ready: () => role.ready(PROBE_MS),
  };
}

/** What keeps something for the cluster, and is reached by all. */
interface Server {
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
  /** Starts it where it was, and resolves when it works. */
  resume(): Promise<void>;
  freeze(): void;
  thaw(): void;
  fillDisk(): Promise<void>;
  freeDisk(): Promise<void>;
}

function serverVictim(kind: 'broker' | 'log', server: Server): Victim {
  return {
    kind,
    name: kind,
    end: () => server.kill(),
    start: () => server.resume(),
    freeze: async (frozenMs) => {
      server.freeze();
      await delay(frozenMs);
      server.thaw();
    },
    fillDisk: async (forMs) => {
      await server.fillDisk();
      await delay(forMs);
      await server.freeDisk();
    },
    ready: () => Promise.resolve(), // `resume` waits for that
  };
}
