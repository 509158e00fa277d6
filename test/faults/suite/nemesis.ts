import type { Random } from '@boardstream/testing';
import type { NatsConnection } from 'nats';
import type { Misdoing } from './fault-cluster.ts';
import type { LeaseBook } from './lease-book.ts';
import type { Lender } from './lender.ts';
import type { Link } from './link.ts';
import type { Victim } from './victims.ts';

/** What a nemesis has to work with. */
export interface Arena {
  readonly victims: Lender<Victim>;
  readonly links: Lender<Link>;
  readonly misdoings: Lender<Misdoing>;
  /** In which is drawn. */
  readonly rooms: readonly PlacedRoom[];
  readonly leases: LeaseBook;
  /** To nats-server itself. */
  readonly connection: NatsConnection;
  readonly random: Random;
  readonly leaseMs: number;
  /** How long a fault lasts at most that lasts: more than what an append may take (G9), where there is time for it. */
  readonly longestMs: number;
}

/** A room and the partition that it belongs to. */
export interface PlacedRoom {
  readonly name: string;
  readonly partition: number;
}

/** A kind of fault. */
export interface Nemesis {
  readonly name: string;
  /** What it does, for the report. */
  readonly does: string;
  /** Does one fault and takes it back; resolves with the names of what it was done to. */
  strike(arena: Arena, apart: Apart): Promise<readonly string[]>;
}

/**
 * Takes a fault back as a fault of its own, of this name: what was felt until now is the one's, what is felt from now on the
 * other's, and nothing is nobody's.
 */
export type Apart = (nemesis: string, to: readonly string[], takeBack: () => Promise<void>) => Promise<void>;
