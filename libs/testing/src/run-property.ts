import { RecordedChoices, ReplayedChoices } from './choices.ts';
import type { CaseLog, Property, PropertyFailure, PropertyResult, Share } from './property.ts';
import { rng } from './rng.ts';
import { shrinkChoices } from './shrink.ts';

export interface PropertyRunOptions {
  readonly seed: number;
  /** How many cases run; fewer of a property that has a weight. */
  readonly cases: number;
  /** The number of the first of them: a case is the same whichever were run before it. */
  readonly first?: number;
  /** Is told now and then how many cases are done. */
  readonly onProgress?: (done: number) => void;
}

const PROGRESS_INTERVAL = 1_000;

/** Holds a property against random cases. Ends with the first that fails, which is made as small as can be. */
export function runProperty(property: Property, options: PropertyRunOptions): PropertyResult {
  const { seed, first = 0, onProgress } = options;
  const cases = Math.ceil(options.cases / (property.weight ?? 1));
  const shares = new Map<string, Share>();
  const log: CaseLog = {
    note: () => undefined,
    count: (name, happened) => {
      const share = shares.get(name) ?? { of: 0, happened: 0 };
      shares.set(name, { of: share.of + 1, happened: share.happened + (happened ? 1 : 0) });
    },
  };
  for (let done = 0; done < cases; done++) {
    if (done % PROGRESS_INTERVAL === 0) onProgress?.(done);
    try {
      property.run(drawOfCase(seed, first + done), log);
    } catch (error) {
      const failure = smallestFailure(property, seed, first + done, error);
      return { property, seed, cases: done + 1, failure, shares };
    }
  }
  onProgress?.(cases);
  return { property, seed, cases, shares };
}

function drawOfCase(seed: number, at: number) {
  // Odd multiples of the golden ratio lie far apart, so that cases of neighbouring seeds are others.
  return rng(Math.imul(seed, 0x85ebca6b) ^ Math.imul(at + 1, 0x9e3779b9));
}

function smallestFailure(property: Property, seed: number, at: number, thrown: unknown): PropertyFailure {
  const silent: CaseLog = { note: () => undefined, count: () => undefined };
  const fails = (draw: ReplayedChoices): boolean => {
    try {
      property.run(draw, silent);
      return false;
    } catch {
      return true;
    }
  };
  const recorded = new RecordedChoices(drawOfCase(seed, at));
  try {
    property.run(recorded, silent);
  } catch {
    const notes: (readonly [string, unknown])[] = [];
    try {
      property.run(new ReplayedChoices(shrinkChoices(recorded.choices, fails)), {
        ...silent,
        note: (name, value) => void notes.push([name, value]),
      });
    } catch (error) {
      return { at, error, notes };
    }
  }
  // Only where a case does not depend on its draw alone.
  return { at, error: new Error('the case failed once, and not again', { cause: thrown }), notes: [] };
}
