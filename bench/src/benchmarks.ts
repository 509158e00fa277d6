import { ALGEBRA_TITLE, runAlgebra } from './algebra/algebra.ts';
import { algebraMarkdown } from './algebra/algebra-report.ts';
import { B1_TITLE, runB1 } from './b1-hot-room.ts';
import { B2_TITLE, runB2 } from './b2-many-rooms.ts';
import { B3_TITLE, runB3 } from './b3-cluster.ts';
import { B4_TITLE, runB4 } from './b4-latency.ts';
import type { BenchContext } from './bench-context.ts';
import { HOT_ROOM_TITLE, runHotRoom } from './hot-room.ts';
import type { Machine } from './machine.ts';
import { markdown, type Report } from './report.ts';

export interface Benchmark {
  readonly title: string;
  readonly run: (context: BenchContext, machine: Machine) => Promise<Outcome>;
}

/** What came of a benchmark. */
export interface Outcome {
  /** The report as Markdown. */
  readonly text: string;
  /** Something of it could not be measured in any run. */
  readonly failed: boolean;
}

/** Every benchmark there is, by its name. */
export const BENCHMARKS = {
  B1: { title: B1_TITLE, run: sustainedRates(runB1) },
  B2: { title: B2_TITLE, run: sustainedRates(runB2) },
  B3: { title: B3_TITLE, run: sustainedRates(runB3) },
  B4: { title: B4_TITLE, run: sustainedRates(runB4) },
  'hot-room': { title: HOT_ROOM_TITLE, run: sustainedRates(runHotRoom) },
  algebra: {
    title: ALGEBRA_TITLE,
    run: async (context, machine) => ({
      text: algebraMarkdown(await runAlgebra(context), machine, context.options),
      failed: false,
    }),
  },
} as const satisfies Record<string, Benchmark>;

export type BenchmarkName = keyof typeof BENCHMARKS;

function sustainedRates(run: (context: BenchContext) => Promise<Report>): Benchmark['run'] {
  return async (context, machine) => {
    const report = await run(context);
    return {
      text: markdown(report, machine, context.options),
      failed: report.series.some(({ runs }) => runs.every((one) => one === undefined)),
    };
  };
}
