import type { GeneratorProcess } from './generator-process.ts';
import type { Load, LoadResult, Shape } from './load.ts';
import type { BenchOptions } from './options.ts';
import { highestRate, type Trial } from './search.ts';
import type { Server } from './server-process.ts';

const WARMUP_SECONDS = 2;
const SMOKE_WARMUP_SECONDS = 0.5;
/** A smoke run looks whether everything arrives, on whatever machine. */
const SMOKE_P99_MS = 5_000;
/** After a rate that did not hold for long enough, the next one tried is so much lower. */
const STEP_BACK = 0.93;
const CONFIRM_TRIES = 6;

/** What is asked of a server. */
export interface Goal {
  readonly dialect: Load['dialect'];
  readonly shape: Shape;
  /** Where the search begins, in ops a second, and where it ends at the latest. */
  readonly startRate: number;
  readonly maxRate: number;
  /** What 99 % of deliveries must be within, in ms. */
  readonly p99Ms: number;
}

/** What a server sustained. */
export interface Sustained extends LoadResult {
  /** Ops a second. */
  readonly rate: number;
  /** CPU of the server for an op, in µs. */
  readonly serverCpuMicros: number;
  /** The same by program. */
  readonly programCpuMicros: ReadonlyMap<string, number>;
}

/** The highest rate that a server sustains: everything arrives, 99 % of it in time, for `confirmSeconds`. Undefined: none. */
export async function sustained(
  server: Server,
  generator: GeneratorProcess,
  goal: Goal,
  options: BenchOptions,
  say: (line: string) => void,
): Promise<Sustained | undefined> {
  const attempt = async (rate: number, seconds: number): Promise<Trial<Sustained>> => {
    const result = await held(server, generator, goal, { rate, seconds, smoke: options.smoke });
    const fault = faultOf(result, options.smoke ? SMOKE_P99_MS : goal.p99Ms);
    say(`  ${String(rate)} ops/s for ${String(seconds)} s: ${fault ?? 'held'} (p99 ${result.p99.toFixed(1)} ms)`);
    return { holds: fault === undefined, result };
  };
  const search = { start: goal.startRate, max: goal.maxRate, precision: 0.05, tries: options.smoke ? 2 : 14 };
  const found = await highestRate((rate) => attempt(rate, options.stepSeconds), search);
  if (found === undefined || options.confirmSeconds === 0) return found?.result;
  let rate = found.rate;
  for (let tries = 0; tries < CONFIRM_TRIES; tries++) {
    const { holds, result } = await attempt(rate, options.confirmSeconds);
    if (holds) return result;
    rate = Math.round(rate * STEP_BACK);
  }
  return undefined;
}

/** A rate, and how long it is held. */
export interface Hold {
  readonly rate: number;
  readonly seconds: number;
  readonly smoke: boolean;
  /** Held before that without being measured; where absent, as long as code takes to be compiled. */
  readonly warmupSeconds?: number;
}

/** Holds one rate, and tells what came of it. */
export async function held(
  server: Server,
  generator: GeneratorProcess,
  { dialect, shape }: Pick<Goal, 'dialect' | 'shape'>,
  { rate, seconds, smoke, warmupSeconds = smoke ? SMOKE_WARMUP_SECONDS : WARMUP_SECONDS }: Hold,
): Promise<Sustained> {
  const before = server.cpuSeconds();
  const result = await generator.hold({ dialect, url: server.url, shape, rate, warmupSeconds, seconds });
  const ops = rate * (warmupSeconds + seconds);
  const micros = [...server.cpuSeconds()].map(
    ([program, after]) => [program, ((after - (before.get(program) ?? 0)) / ops) * 1e6] as const,
  );
  return {
    ...result,
    rate,
    serverCpuMicros: micros.reduce((sum, [, each]) => sum + each, 0),
    programCpuMicros: new Map(micros),
  };
}

/** Why a rate did not hold; undefined when it did. */
export function faultOf(result: LoadResult, p99Ms: number): string | undefined {
  if (result.problems.length > 0) return result.problems.join('; ');
  if (result.received < result.offered * 0.999)
    return `${String(result.offered - result.received)} of ${String(result.offered)} ops reached nobody`;
  if (result.deliveries < result.deliveriesDue * 0.999)
    return `${String(result.deliveriesDue - result.deliveries)} deliveries are missing`;
  return result.p99 > p99Ms ? `p99 over ${String(p99Ms)} ms` : undefined;
}
