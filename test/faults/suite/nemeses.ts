import { setTimeout as delay } from 'node:timers/promises';
import { BROKER_NEMESES } from './broker-nemeses.ts';
import { CALM } from './calm.ts';
import { LINK_NEMESES } from './link-nemeses.ts';
import { MISDEED_NEMESES } from './misdeed-nemeses.ts';
import type { Arena, Nemesis } from './nemesis.ts';
import { OWNER_NEMESES } from './owner-nemeses.ts';
import type { Victim } from './victims.ts';

/** A process that was killed stays away for so long at most. */
const DOWN_AT_MOST_MS = 1_000;

function killing(kind: Victim['kind'], what = `a ${kind}`): Nemesis {
  return {
    name: `kill-${kind}`,
    does: `kill -9 of ${what}, which is started again within a second`,
    strike: ({ victims, random }) => victims.withAny(random, isOf(kind), (victim) => kill(victim, downtime(random))),
  };
}

function freezing(kind: Victim['kind'], does: string, frozenMs: (arena: Arena) => number): Nemesis {
  return {
    name: `pause-${kind}`,
    does,
    strike: (arena) => {
      const { victims, random } = arena;
      return victims.withAny(random, isOf(kind), (victim) => victim.freeze(frozenMs(arena)));
    },
  };
}

/** Longer than the lease: another takes over, and the one that wakes up believes that it owns what it owned (G7). */
function beyondLease({ leaseMs, random }: Arena): number {
  return leaseMs * (1.2 + random.next());
}

const ROLLING_RESTART: Nemesis = {
  name: 'rolling-restart',
  does: 'SIGTERM of every role, SIGKILL of nats-server and the log, one after the other, each started again and ready before the next',
  strike: async ({ victims }) => {
    const restarted: string[] = [];
    for (const victim of victims.all) restarted.push(...(await victims.with(victim, restart)));
    return restarted;
  },
};

function fillingDisk(kind: Victim['kind'], name: string, whose: string): Nemesis {
  return {
    name,
    does: `the disk of ${whose} is full for up to 7 s`,
    strike: (arena) => arena.victims.withAny(arena.random, isOf(kind), (victim) => fill(victim, frozen(arena))),
  };
}

/** Every kind of fault, in the order in which each is done alone. */
export const NEMESES: readonly Nemesis[] = [
  CALM,
  killing('sequencer'),
  killing('gateway'),
  killing('projector'),
  killing('broker', 'nats-server'),
  killing('log', 'the event log'),
  freezing('sequencer', 'SIGSTOP of a sequencer for longer than its leases', beyondLease),
  freezing('gateway', 'SIGSTOP of a gateway for up to 7 s', frozen),
  freezing('projector', 'SIGSTOP of a projector for up to 7 s', frozen),
  freezing('broker', 'SIGSTOP of nats-server for up to 7 s', frozen),
  freezing('log', 'SIGSTOP of the event log for up to 7 s', frozen),
  ...OWNER_NEMESES,
  ROLLING_RESTART,
  fillingDisk('log', 'disk-full', 'the event log'),
  fillingDisk('broker', 'broker-disk-full', 'nats-server'),
  ...BROKER_NEMESES,
  ...LINK_NEMESES,
  ...MISDEED_NEMESES,
];

async function kill(victim: Victim, downMs: number): Promise<void> {
  await victim.end('SIGKILL');
  await delay(downMs);
  await victim.start();
}

async function restart(victim: Victim): Promise<void> {
  await victim.end('SIGTERM');
  await victim.start();
  await victim.ready();
}

async function fill(victim: Victim, forMs: number): Promise<void> {
  await victim.fillDisk?.(forMs);
}

function isOf(kind: Victim['kind']): (victim: Victim) => boolean {
  return (victim) => victim.kind === kind;
}

function frozen({ random, longestMs }: Arena): number {
  return longestMs * (0.25 + 0.75 * random.next());
}

function downtime(random: Arena['random']): number {
  return DOWN_AT_MOST_MS * random.next();
}
