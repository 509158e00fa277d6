import { runFaults } from './suite/run-faults.ts';

process.exitCode = await runFaults(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
