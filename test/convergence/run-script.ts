import { rng } from '@boardstream/testing';
import { perform } from './actions.ts';
import type { Counters } from './counters.ts';
import { Failure } from './failure.ts';
import { rest } from './rest.ts';
import type { Script } from './script.ts';
import { World } from './world.ts';

export interface Outcome {
  readonly counters: Counters;
  /** Events of the room at the end. */
  readonly events: number;
  readonly failure: Failure | undefined;
}

/** Runs a session to its end; what is thrown on the way is its failure. */
export function runScript(script: Script): Outcome {
  const world = new World(script);
  let failure: Failure | undefined;
  let done = 0;
  try {
    for (const action of script.actions) {
      perform(world, action);
      done += 1;
    }
    rest(world, rng(0));
  } catch (error) {
    const where = done < script.actions.length ? `at action ${done} (${String(script.actions[done])})` : 'at the end';
    if (error instanceof Failure)
      failure = new Failure(error.kind, `${error.message.slice(error.kind.length + 2)}, ${where}`, { cause: error });
    else failure = new Failure('thrown', `${String(error)}, ${where}`, { cause: error });
  }
  return { counters: world.counters, events: world.log.head, failure };
}
