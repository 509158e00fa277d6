import type { Cores } from './cores.ts';
import { GeneratorProcess } from './generator-process.ts';
import type { BenchOptions } from './options.ts';
import type { Series } from './report.ts';
import type { Server } from './server-process.ts';
import { sustained, type Goal, type Sustained } from './sustained.ts';

/** What a benchmark is given. */
export interface BenchContext {
  readonly cores: Cores;
  readonly options: BenchOptions;
  /** Tells how far it is. */
  readonly say: (line: string) => void;
}

/** Something to be measured in every run: a server, and what is asked of it. */
export interface Subject {
  readonly name: string;
  readonly start: () => Promise<Server>;
  readonly goal: Goal;
}

/** Measures each subject in each run, one after the other, with a fresh server and generator each time. */
export async function measureAll(
  subjects: readonly Subject[],
  { cores, options, say }: BenchContext,
): Promise<readonly Series[]> {
  const results = subjects.map(({ name }) => ({ name, runs: [] as (Sustained | undefined)[] }));
  for (let run = 1; run <= options.runs; run++) {
    for (const [i, { name, start, goal }] of subjects.entries()) {
      say(`run ${String(run)} of ${String(options.runs)}: ${name}`);
      const server = await start();
      const generator = new GeneratorProcess(cores.generator);
      try {
        results[i]?.runs.push(await sustained(server, generator, goal, options, say));
      } finally {
        await generator.stop();
        await server.stop();
      }
    }
  }
  return results;
}
