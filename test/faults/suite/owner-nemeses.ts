import { eventually } from '@boardstream/testing';
import type { Arena, Nemesis } from './nemesis.ts';
import type { Victim } from './victims.ts';

/** Long after the last lease of the one that is gone has run out. */
const OWNED_WITHIN_MS = 60_000;

/**
 * What is done to the sequencer that owns a room in which is drawn, and taken back only when every partition has an owner
 * again: so that what is measured of one is not what is left of the one before.
 */
export const OWNER_NEMESES: readonly Nemesis[] = [
  toOwner('kill-owner', 'kill -9 of the sequencer that owns a room in which is drawn', async (victim, { random }) =>
    victim.kill(1_000 * random.next()),
  ),
  toOwner('hand-over', 'SIGTERM of the sequencer that owns a room in which is drawn', (victim) => victim.restart()),
];

function toOwner(name: string, does: string, fault: (victim: Victim, arena: Arena) => Promise<void>): Nemesis {
  return {
    name,
    does: `${does}, which is started again`,
    strike: async (arena) => {
      const { victims, leases, rooms, random } = arena;
      const owner = leases.ownerOf(random.pick(rooms).partition);
      const victim = victims.all.find(({ name }) => owner !== undefined && isProcessOf(owner, name));
      if (owner === undefined || victim === undefined) return [];
      return victims.with(victim, async () => {
        await fault(victim, arena);
        await victim.ready();
        const nobodys = (): readonly unknown[] => rooms.filter(({ partition }) => isGone(arena, owner, partition));
        await eventually(() => nobodys().length === 0, { timeoutMs: OWNED_WITHIN_MS, what: 'an owner of every room' });
      });
    },
  };
}

function isGone({ leases }: Arena, dead: string, partition: number): boolean {
  const owner = leases.ownerOf(partition);
  return owner === undefined || owner === dead;
}

/** Whether a name in the leases is one of the process of this name: `sequencer-2-…` of `sequencer 2`. */
export function isProcessOf(owner: string, process: string): boolean {
  return owner.startsWith(`${process.replace(' ', '-')}-`);
}
