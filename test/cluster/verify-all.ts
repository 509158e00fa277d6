import { eventually } from '@boardstream/testing';
import type { VerifyReport } from '@boardstream/client';
import type { CliResult } from '../support/cli.ts';
import type { ClusterAccess } from '../support/cluster-access.ts';

/** Generous: a projector that was killed reads the log again before it lists every room. */
const LISTED_WITHIN_MS = 90_000;

/** Runs `verify --all` at both gateways. What is not as it must be, one sentence each; also a room that it does not name. */
export async function verifyAll(cluster: ClusterAccess, rooms: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [gateway] of cluster.urls.entries()) {
    const { code, stdout, stderr } = await untilListed(cluster, gateway, rooms);
    // The command's own form of its result: the command's tests hold it to that.
    const reports = (JSON.parse(stdout) as { readonly rooms: readonly VerifyReport[] }).rooms;
    const bad = reports.flatMap(({ room, problems }) => problems.map((problem) => `${room}: ${problem}`));
    if (code !== 0 && bad.length === 0) found.push(`verify --all ended with ${String(code)}: ${stderr}`);
    found.push(...bad);
  }
  return found;
}

/** The list of rooms follows the log: it is asked until it has all of these. */
async function untilListed(cluster: ClusterAccess, gateway: number, rooms: readonly string[]): Promise<CliResult> {
  const listed = async (): Promise<boolean> => {
    for (const room of rooms) await cluster.api(gateway).room(room);
    return true;
  };
  await eventually(listed, {
    timeoutMs: LISTED_WITHIN_MS,
    what: `all rooms in the list of gateway ${String(gateway + 1)}`,
  });
  return cluster.cli(gateway, 'verify', '--all', '--json');
}
