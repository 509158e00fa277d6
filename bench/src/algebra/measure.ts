import type { Pass } from './workload.ts';

/** What was measured of one workload in one process. */
export interface Measured {
  readonly ops: number;
  /** CPU time of the whole process, the compiler's and the garbage collector's threads included. */
  readonly cpuMicros: number;
  /** By the clock. */
  readonly micros: number;
}

export interface MeasureOptions {
  /** CPU time that is spent first, on the same passes, and not counted: until the code is compiled. */
  readonly warmUpMillis: number;
  /** CPU time that is measured, at least. */
  readonly millis: number;
}

/** Repeats a pass until it took long enough. */
export function measure(pass: Pass, { warmUpMillis, millis }: MeasureOptions): Measured {
  repeat(pass, warmUpMillis);
  return repeat(pass, millis);
}

function repeat(pass: Pass, millis: number): Measured {
  const start = process.cpuUsage();
  const startedAt = performance.now();
  let ops = 0;
  for (;;) {
    // A result that is looked at can't be compiled away.
    if (pass.run() === undefined) throw new Error('a pass came to nothing');
    ops += pass.ops;
    const { user, system } = process.cpuUsage(start);
    const cpuMicros = user + system;
    if (cpuMicros >= millis * 1_000) return { ops, cpuMicros, micros: (performance.now() - startedAt) * 1_000 };
  }
}
