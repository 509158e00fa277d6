import { B1_TITLE, runB1 } from './b1-hot-room.ts';
import { B2_TITLE, runB2 } from './b2-many-rooms.ts';
import type { BenchContext } from './bench-context.ts';
import type { Report } from './report.ts';

export interface Benchmark {
  readonly title: string;
  readonly run: (context: BenchContext) => Promise<Report>;
}

/** Every benchmark there is, by its name. */
export const BENCHMARKS = {
  B1: { title: B1_TITLE, run: runB1 },
  B2: { title: B2_TITLE, run: runB2 },
} as const satisfies Record<string, Benchmark>;

export type BenchmarkName = keyof typeof BENCHMARKS;
