import { runCluster } from './run-cluster.ts';

process.exitCode = await runCluster(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
