import type { ConsumerInfo } from 'nats';
import { eventually, rng } from '@boardstream/testing';
import { PARTITIONS } from '../support/cluster.ts';
import { nemesisNamed } from './suite/arguments.ts';
import { streamOf } from './suite/broker-nemeses.ts';
import { FaultCluster } from './suite/fault-cluster.ts';
import { NEMESES } from './suite/nemeses.ts';
import type { Nemesis } from './suite/nemesis.ts';
import { OWNER_NEMESES } from './suite/owner-nemeses.ts';
import { describeFailure } from './suite/report.ts';
import { runRound, type RoundReport } from './suite/round.ts';

const SEED = 19;
const LEASE_MS = 1_000;
/** How many kinds of faults share a round: few enough that a broken promise points at something. */
const TOGETHER = 9;

/** Those of owners have tests of their own. */
const OTHERS = NEMESES.filter((nemesis) => !OWNER_NEMESES.includes(nemesis));
const GROUPS = Array.from({ length: Math.ceil(OTHERS.length / TOGETHER) }, (_, index) =>
  OTHERS.slice(index * TOGETHER, (index + 1) * TOGETHER),
).map((nemeses) => ({ nemeses, names: nemeses.map(({ name }) => name).join(', ') }));

describe(`everybody draws while each kind of fault is done once (seed ${String(SEED)}, leases of ${String(LEASE_MS)} ms)`, () => {
  const random = rng(SEED);
  let target: FaultCluster;
  let rounds = 0;

  beforeAll(async () => {
    target = await FaultCluster.start({ leaseMs: LEASE_MS, seed: SEED });
  }, 120_000);
  afterAll(() => target.stop(), 60_000);

  /** A round in which nothing was broken. @throws Error that tells the violations, and where all is kept */
  const round = async (nemeses: readonly Nemesis[]): Promise<RoundReport> => {
    const name = `once-${String(++rounds)}`;
    const report = await runRound(target, {
      name,
      nemeses,
      pace: { type: 'once' },
      leaseMs: LEASE_MS,
      random: random.fork(),
    });
    if (report.violations.length > 0) throw new Error(await describeFailure(report, 'data/faults', target.cluster));
    expect(report.operations).toBeGreaterThan(0);
    return report;
  };

  it.each(GROUPS)(
    '[G1] [G4] [G5] [G6] [G10] [G11] [G16] nothing is lost, doubled, out of order or without an outcome: $names',
    async ({ nemeses }) => {
      const { faults } = await round(nemeses);
      expect(faults.map(({ nemesis }) => nemesis)).toEqual(nemeses.map(({ name }) => name));
    },
    240_000,
  );

  it('[O5] [G7] an owner that is told to end gives every partition up: no lease runs out', async () => {
    const { faults, leases } = await round([nemesisNamed('hand-over')]);
    const handedOver = faults.flatMap(({ hit }) => hit ?? []);
    expect(handedOver.length).toBeGreaterThan(0);
    for (const partition of handedOver) {
      const its = leases.filter((change) => change.partition === partition).map(({ type }) => type);
      expect({ partition, changes: its.slice(0, 2) }).toEqual({ partition, changes: ['given-up', 'got'] });
    }
  }, 120_000);

  it('[G10] after an owner was killed nothing waits for what was delivered to it: no consumer counts acknowledgements', async () => {
    const { leases } = await round([nemesisNamed('kill-owner')]);
    expect(leases.map(({ type }) => type)).toContain('taken-over');
    const { consumers } = await target.connection.jetstreamManager();
    for (let partition = 0; partition < PARTITIONS; partition++) {
      let list: readonly ConsumerInfo[] = [];
      const listed = async (): Promise<boolean> => {
        list = await Array.fromAsync(consumers.list(streamOf(partition)));
        return list.length > 0; // it may be on its way to another owner
      };
      await eventually(listed, { timeoutMs: 20_000, what: `a consumer of partition ${String(partition)}` });
      const found = list.map(({ config, num_ack_pending }) => ({
        durable: config.durable_name,
        acknowledges: config.ack_policy,
        waiting: num_ack_pending,
      }));
      for (const each of found) expect(each).toEqual({ durable: undefined, acknowledges: 'none', waiting: 0 });
    }
  }, 120_000);
});
