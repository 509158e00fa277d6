import type { PageEvents } from './room-client-options.ts';

/** Random bytes of the platform, good enough for secrets. */
export function platformRandom(bytes: Uint8Array): Uint8Array {
  // The DOM's type wants bytes that no SharedArrayBuffer backs; ours never are.
  return crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>);
}

/** The browser's window, where there is one. */
export function thisPage(): PageEvents | undefined {
  return typeof window === 'undefined' ? undefined : window;
}
