import { BENCHMARKS } from './benchmarks.ts';
import { FULL } from './options.ts';

/** What `--help` prints. */
export function helpText(): string {
  const names = Object.entries(BENCHMARKS).map(([name, { title }]) => `  ${name.padEnd(10)}${title}`);
  return `Measures Boardstream, and bare baselines in the same run.

  npm run bench -- NAME… [--smoke] [--out FILE]

${names.join('\n')}

  --smoke               a short run of a small form, to see that the harness works; its figures mean little
  --out FILE            write the report there too (docs/results/NAME.md, say)
  --runs N              repeat everything so often; the report has median and spread (${String(FULL.runs)})
  --step-seconds N      B1, B2, B3, hot-room: hold each tried rate so long (${String(FULL.stepSeconds)})
  --confirm-seconds N   B1 to B4, hot-room: hold the rate (that was found) so long (${String(FULL.confirmSeconds)})
  --help

In B1, B2 and hot-room server and load generator are processes of their own, on a core each where there are two and taskset is
there. B3 and B4 need nats-server on the PATH (apt-get install nats-server), or BOARDSTREAM_TEST_NATS_SERVER to name one; their event log is the
one that BOARDSTREAM_TEST_ESDB_URL names, else a double of EventStoreDB. Close what else runs: a shared machine shows in the
spread. Compare within one run, by the ratios and by CPU per op.
`;
}
