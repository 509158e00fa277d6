import { runCompose } from './run-compose.ts';

process.exitCode = await runCompose(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
