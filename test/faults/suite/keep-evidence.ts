import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventToJson } from '@boardstream/protocol';
import type { Cluster } from '../../support/cluster.ts';
import type { RoleProcess } from '../../support/role-process.ts';
import type { RoundReport } from './round.ts';

/** A process that does not answer has no more to tell. */
const ANSWERS_WITHIN_MS = 5_000;

/** Writes down all that is known of a round in which a promise was broken; resolves with the directory. */
export async function keepEvidence(directory: string, cluster: Cluster, round: RoundReport): Promise<string> {
  const to = join(directory, round.name);
  await mkdir(to, { recursive: true });
  const write = (name: string, lines: readonly unknown[]): Promise<void> =>
    writeFile(join(to, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  await write('violations.jsonl', round.violations);
  await write('faults.jsonl', round.faults);
  await write('leases.jsonl', round.leases);
  await write('clients.jsonl', round.clients);
  for (const { room, log, histories, seen, replicas } of round.records) {
    await write(`${room}-log.jsonl`, log.map(eventToJson));
    await write(`${room}-replicas.jsonl`, replicas);
    for (const { writer, entries } of histories) await write(`${room}-${writer}.jsonl`, entries);
    for (const { who, events } of seen)
      await write(`${room}-${who.replaceAll(' ', '-')}.jsonl`, events.map(eventToJson));
  }
  for (const [index, role] of cluster.roles.entries()) {
    const name = `process-${String(index + 1)}-${role.role}`;
    await writeFile(join(to, `${name}.log`), role.output);
    await writeFile(join(to, `${name}.readyz`), await told(role, 'readyz'));
    await writeFile(join(to, `${name}.metrics`), await told(role, 'metrics'));
  }
  return to;
}

/** What a process says of itself, or why it says nothing. */
async function told(role: RoleProcess, what: string): Promise<string> {
  try {
    const answer = await fetch(`${role.operatorUrl}/${what}`, { signal: AbortSignal.timeout(ANSWERS_WITHIN_MS) });
    return await answer.text();
  } catch (error) {
    return `no answer: ${String(error)}\n`;
  }
}
