import { writeFile } from 'node:fs/promises';
import { Cluster } from '../support/cluster.ts';
import { HELP, readArguments, UsageError, type ClusterRequest } from './arguments.ts';
import { describeRun, phaseProblems, type Phase } from './report.ts';
import { runPhases, type Output } from './run-phases.ts';

const EXIT = { ok: 0, failed: 1, usage: 64 } as const;

/** Does what the command line asks for; resolves with the exit code. */
export async function runCluster(args: readonly string[], output: Output): Promise<number> {
  let request: ClusterRequest | undefined;
  try {
    request = readArguments(args);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof TypeError)) throw error;
    output.err(`cluster: ${error.message}\nTry: npm run cluster -- --help`);
    return EXIT.usage;
  }
  if (request === undefined) {
    output.out(HELP.trimEnd());
    return EXIT.ok;
  }
  const phases = await inProcesses(request, output);
  const report = describeRun(request, phases);
  output.out(report);
  if (request.out !== undefined) await writeFile(request.out, `${report}\n`);
  return phases.flatMap(phaseProblems).length === 0 ? EXIT.ok : EXIT.failed;
}

async function inProcesses(request: ClusterRequest, output: Output): Promise<readonly Phase[]> {
  const { logRestart } = request;
  const cluster = await Cluster.start(logRestart === undefined ? {} : { logRestart });
  try {
    return await runPhases(cluster, request, output);
  } finally {
    await cluster.stop();
  }
}
