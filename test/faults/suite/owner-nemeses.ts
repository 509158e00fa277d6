import { setTimeout as delay } from 'node:timers/promises';
import { eventually } from '@boardstream/testing';
import type { Apart, Arena, Nemesis } from './nemesis.ts';
import type { Victim } from './victims.ts';

/** Long after the last lease of the one that is gone has run out. */
const OWNED_WITHIN_MS = 60_000;
/** What is drawn after every room has an owner again, before the process comes back: far longer than a hand-over is felt. */
const GO_ON_MS = 2_000;
/** What an owner's coming back is called in the report, for its partitions are handed over a second time then. */
export const JOIN = 'join';

/**
 * What is done to the sequencer that owns a room in which is drawn. What its going means is told apart from what its coming
 * back means: that takes the time of two cores, and partitions from those that have them.
 */
export const OWNER_NEMESES: readonly Nemesis[] = [
  toOwner('kill-owner', 'kill -9', 'SIGKILL'),
  toOwner('hand-over', 'SIGTERM', 'SIGTERM'),
];

function toOwner(name: string, what: string, signal: 'SIGTERM' | 'SIGKILL'): Nemesis {
  return {
    name,
    does: `${what} of the sequencer that owns a room in which is drawn; once others own its rooms it comes back (${JOIN})`,
    strike: async (arena, apart) => {
      const { victims, leases, rooms, random } = arena;
      const owner = leases.ownerOf(random.pick(rooms).partition);
      const victim = victims.all.find(({ name }) => owner !== undefined && isProcessOf(owner, name));
      if (owner === undefined || victim === undefined) return [];
      return victims.with(victim, async () => {
        await victim.end(signal);
        try {
          await ownedByOthers(arena, owner);
          await delay(GO_ON_MS);
        } finally {
          await comeBack(victim, arena, apart);
        }
      });
    },
  };
}

async function ownedByOthers(arena: Arena, owner: string): Promise<void> {
  const nobodys = (): readonly unknown[] => arena.rooms.filter(({ partition }) => isGone(arena, owner, partition));
  await eventually(() => nobodys().length === 0, { timeoutMs: OWNED_WITHIN_MS, what: 'an owner of every room' });
}

/** Resolves when it works and has partitions, so that what is done next to an owner is done to a cluster that is whole. */
function comeBack(victim: Victim, { leases }: Arena, apart: Apart): Promise<void> {
  const owned = (): readonly number[] => leases.partitionsOf((owner) => isProcessOf(owner, victim.name));
  return apart(JOIN, [victim.name], async () => {
    await victim.start();
    await victim.ready();
    const what = `a partition for ${victim.name}, which is back`;
    await eventually(() => owned().length > 0, { timeoutMs: OWNED_WITHIN_MS, what });
  });
}

function isGone({ leases }: Arena, dead: string, partition: number): boolean {
  const owner = leases.ownerOf(partition);
  return owner === undefined || owner === dead;
}

/** Whether a name in the leases is one of the process of this name: `sequencer-2-…` of `sequencer 2`. */
export function isProcessOf(owner: string, process: string): boolean {
  return owner.startsWith(`${process.replace(' ', '-')}-`);
}
