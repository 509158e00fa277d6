import type { Random } from '@boardstream/testing';
import type { Misdoing } from './fault-cluster.ts';
import type { Lender } from './lender.ts';
import type { Link } from './link.ts';
import type { Victim } from './victims.ts';

/** What a nemesis has to work with. */
export interface Arena {
  readonly victims: Lender<Victim>;
  readonly links: Lender<Link>;
  readonly misdoings: Lender<Misdoing>;
  readonly random: Random;
  readonly leaseMs: number;
}

/** A kind of fault. */
export interface Nemesis {
  readonly name: string;
  /** What it does, for the report. */
  readonly does: string;
  /** Does one fault and takes it back; resolves with the names of what it was done to. */
  strike(arena: Arena): Promise<readonly string[]>;
}
