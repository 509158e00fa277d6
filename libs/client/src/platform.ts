import { systemClock, systemTimers, type Clock, type Timers } from '@boardstream/kernel';
import type { PageEvents, RoomClientOptions } from './room-client-options.ts';

/** What a client has of the machine that it runs on. */
export interface Platform {
  readonly clock: Clock;
  readonly timers: Timers;
  /** Fills the array with random bytes, good enough for secrets, and returns it. */
  readonly random: (bytes: Uint8Array) => Uint8Array;
  /** Random, from 0 to 1: for spreading what many clients do at once. */
  readonly fraction: () => number;
  /** The browser's window, where there is one. */
  readonly page: PageEvents | undefined;
}

/** The platform as the options have it, and the real one where they say nothing. */
export function platformOf(options: RoomClientOptions): Platform {
  const { clock = systemClock, timers = systemTimers, random = platformRandom } = options;
  const page = options.page ?? (typeof window === 'undefined' ? undefined : window);
  return { clock, timers, random, fraction: () => (random(new Uint8Array(1))[0] ?? 0) / 256, page };
}

function platformRandom(bytes: Uint8Array): Uint8Array {
  // The DOM's type wants bytes that no SharedArrayBuffer backs; ours never are.
  return crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>);
}
