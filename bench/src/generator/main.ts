// The load generator's process: for each load that it is sent, holds it and answers with the result.
import type { Load } from '../load.ts';
import type { GeneratorAnswer } from '../generator-process.ts';
import { Crowd } from './crowd.ts';

let loads = 0;

async function answer(load: Load): Promise<GeneratorAnswer> {
  loads++;
  try {
    return { type: 'result', result: await new Crowd(load, `bench-${String(process.pid)}-${String(loads)}`).run() };
  } catch (error) {
    return { type: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', (load: Load) => {
  void answer(load).then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit());
