import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { rng } from '@boardstream/testing';
import { percentile } from '../support/percentile.ts';
import { delaysOf } from './delays.ts';
import { NO_LOSS, sharedNow, type LossPlan, type LossRecord } from './loss-plan.ts';
import { LossyCluster } from './lossy-cluster.ts';
import { LossyRoom } from './lossy-room.ts';

const ROOMS = 6;
const OPS_AT_MOST = 20;
const WHOLE_WITHIN_MS = 20_000;

/** What is lost, each for its share of the time. */
const PLANS: readonly (readonly [name: string, plan: LossPlan])[] = [
  ['1 % of live and control messages', { ...NO_LOSS, chance: 0.01 }],
  ['every last live message of a burst', { ...NO_LOSS, lastOfBurst: true }],
  ['both', { ...NO_LOSS, chance: 0.01, lastOfBurst: true }],
  ['all of them', { ...NO_LOSS, chance: 1 }],
];

/** Runs every plan for its share of `--seconds` and reports how long anything was missing. @throws Error when somebody is not whole in time */
export async function runLossy(args: readonly string[]): Promise<string> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: [...args], options: { seconds: text, seed: text, out: text } });
  const [seconds, seed] = [Number(values.seconds ?? '120'), Number(values.seed ?? '1')];
  const lossy = await LossyCluster.start(seed);
  const rooms: LossyRoom[] = [];
  try {
    for (let i = 1; i <= ROOMS; i++) rooms.push(await LossyRoom.open(lossy, `lossy-${String(i)}`));
    const random = rng(seed);
    const rows: string[] = [];
    for (const [name, plan] of PLANS) {
      const { messages } = await lossy.record();
      const began = sharedNow();
      await lossy.lose(plan);
      const end = performance.now() + (seconds * 1_000) / PLANS.length;
      do {
        const ops = random.integer(1, OPS_AT_MOST);
        await Promise.all(rooms.map((room) => room.burst(ops).then(() => room.whole(WHOLE_WITHIN_MS))));
      } while (performance.now() < end);
      await lossy.lose(NO_LOSS);
      rows.push(rowOf(name, after(began, await lossy.record(), messages), rooms));
    }
    const report = [headOf(seed, seconds), '', ...TABLE, ...rows].join('\n');
    if (values.out !== undefined) await writeFile(values.out, `${report}\n`);
    return report;
  } finally {
    await Promise.all(rooms.map((room) => room.close()));
    await lossy.stop();
  }
}

const TABLE = [
  '| lost | messages | lost live | lost control | until whole p50 / p99 / max, ms | announced | from announcement p50 / p99 / max, ms |',
  '| --- | --- | --- | --- | --- | --- | --- |',
];

function headOf(seed: number, seconds: number): string {
  const [cpu] = cpus();
  return `Seed ${String(seed)}, ${String(seconds)} s, ${String(ROOMS)} rooms; ${String(cpus().length)} × ${cpu?.model ?? 'CPU'}, Node ${process.version}.`;
}

/** What came after the record that was taken at this time. */
function after(at: number, { losses, notices, messages }: LossRecord, before: number): LossRecord {
  return {
    messages: messages - before,
    losses: losses.filter((loss) => loss.at > at),
    notices: notices.filter((notice) => notice.at > at),
  };
}

function rowOf(name: string, record: LossRecord, rooms: readonly LossyRoom[]): string {
  const { lost, announced } = delaysOf(record, rooms);
  const control = record.losses.length - lost.length;
  const cells = [name, record.messages, lost.length, control, spread(lost), announced.length, spread(announced)];
  return `| ${cells.join(' | ')} |`;
}

function spread(delays: readonly number[]): string {
  if (delays.length === 0) return '–';
  return [0.5, 0.99, 1].map((share) => percentile(delays, share).toFixed(0)).join(' / ');
}
