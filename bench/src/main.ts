import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readArguments, UsageError, type Request } from './arguments.ts';
import { BENCHMARKS } from './benchmarks.ts';
import { chooseCores } from './cores.ts';
import { helpText } from './help.ts';
import { describeMachine } from './machine.ts';

const EXIT_USAGE = 64;

/** Runs what was asked for; resolves with the exit code. */
async function main(request: Request): Promise<number> {
  if (request.type === 'help') {
    console.log(helpText());
    return 0;
  }
  const { names, options, out } = request;
  const cores = chooseCores();
  if (cores.server === undefined)
    console.error('Server and generator share the cores: there is one only, or no taskset.');
  const reports: string[] = [];
  let failed = false;
  for (const name of names) {
    const say = (line: string): void => console.error(`${name}: ${line}`);
    const outcome = await BENCHMARKS[name].run({ cores, options, say }, describeMachine());
    failed ||= outcome.failed;
    console.log(outcome.text);
    reports.push(outcome.text);
  }
  if (out !== undefined) {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, reports.join('\n'));
    console.error(`written to ${out}`);
  }
  return failed ? 1 : 0;
}

try {
  process.exitCode = await main(readArguments(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`bench: ${error.message}\nTry: npm run bench -- --help`);
  process.exitCode = EXIT_USAGE;
}
