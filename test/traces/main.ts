import { runTrace } from './run-trace.ts';

process.exitCode = await runTrace(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
