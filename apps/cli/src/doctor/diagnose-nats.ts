import type { NatsReport } from '../adapters.ts';
import type { ClusterExamination } from './examination.ts';
import { problem, warning, type Finding } from './finding.ts';
import { isHeld, partitionStates, serverTime, type PartitionState } from './partitions.ts';

/** Beyond that a sequencer gives its partitions up (G9), in ms. */
const CLOCK_LIMIT_MS = 2_000;
/** A submission is answered within 5 s (G10): one that is older waits for nobody. In ms. */
const WAIT_LIMIT_MS = 5_000;
/** Of a bound, used so far: beyond that it is told. */
const NEARLY_FULL = 0.8;
/** Before 2.9.10 nothing was tried. */
const OLDEST_VERSION = [2, 9, 10] as const;

/** What is wrong with a NATS server that answered, and with what the cluster keeps there. */
export function diagnoseNats(cluster: ClusterExamination, report: NatsReport): readonly Finding[] {
  if (report.unknown['jetstream'] !== undefined) return [withoutJetStream(report.unknown['jetstream'])];
  return [
    ...versionFindings(report),
    ...countFindings(cluster, report),
    ...streamFindings(report),
    ...fullFindings(report),
    ...poisonFindings(report),
    ...ownerFindings(partitionStates(cluster, report), report),
    ...clockFindings(report),
    ...permissionFindings(cluster, report),
    ...exporterFindings(cluster, report),
    ...unknownFindings(report),
  ];
}

function withoutJetStream(reason: string): Finding {
  const said = /503|no responders|not enabled/i.test(reason) ? 'JetStream is not switched on' : reason;
  return problem(
    'no-jetstream',
    `NATS answers, and its JetStream does not: ${said}`,
    'start the server with a "jetstream" block in its configuration (or -js), and in the account that is used here',
  );
}

function versionFindings({ version }: NatsReport): readonly Finding[] {
  const parts = version.split('.').map((part) => Number.parseInt(part, 10));
  const at = OLDEST_VERSION.findIndex((oldest, index) => parts[index] !== oldest);
  if (at === -1 || (parts[at] ?? 0) > (OLDEST_VERSION[at] ?? 0)) return [];
  return [problem('version-too-old', `NATS is version ${version}`, `run ${OLDEST_VERSION.join('.')} or newer`)];
}

function countFindings({ settings }: ClusterExamination, { partitionsRecorded }: NatsReport): readonly Finding[] {
  if (partitionsRecorded === undefined || partitionsRecorded === settings.partitions) return [];
  return [
    problem(
      'partition-count',
      `the cluster has ${String(partitionsRecorded)} partitions, and the settings here say ${String(settings.partitions)}`,
      `set BOARDSTREAM_PARTITIONS=${String(partitionsRecorded)} for every process; the number is never changed`,
    ),
  ];
}

function streamFindings({ missing = [], streams = [] }: NatsReport): readonly Finding[] {
  const differing = streams.filter(({ differs }) => differs.length > 0);
  return [
    ...(missing.length === 0
      ? []
      : [
          problem(
            'streams-missing',
            `not there: ${shortened(missing)}`,
            'start a sequencer with BOARDSTREAM_NATS_PROVISION=true: it makes what is missing',
          ),
        ]),
    ...(differing.length === 0
      ? []
      : [
          problem(
            'stream-settings',
            `other settings than they are to have: ${shortened(differing.map(({ name, differs }) => `${name} (${differs.join(', ')})`))}`,
            'restart a sequencer with the right settings: it brings the streams to them',
          ),
        ]),
  ];
}

function fullFindings({ streams = [], storage }: NatsReport): readonly Finding[] {
  // The others let go of what is oldest.
  const refusing = streams.filter(({ name }) => name.startsWith('BOARD_OPS_'));
  const full = refusing.filter(({ bytes, maxBytes }) => maxBytes > 0 && bytes > maxBytes * NEARLY_FULL);
  return [
    ...(full.length === 0
      ? []
      : [
          problem(
            'stream-nearly-full',
            `more than 80 % of their bytes used: ${shortened(full.map(({ name }) => name))}`,
            'add sequencers, or find who submits so much; at the bound submissions are answered busy',
          ),
        ]),
    ...(storage === undefined || storage.limit <= 0 || storage.used <= storage.limit * NEARLY_FULL
      ? []
      : [
          problem(
            'storage-nearly-full',
            `JetStream uses ${String(storage.used)} of ${String(storage.limit)} bytes`,
            'give the account or the server more storage, or let BOARD_EVENTS keep less',
          ),
        ]),
  ];
}

/** What was set aside, and waits for an operator (G19). */
function poisonFindings({ quarantined = [], streams = [] }: NatsReport): readonly Finding[] {
  const letters = streams.find(({ name }) => name === 'BOARD_DLQ')?.messages ?? 0;
  return [
    ...(quarantined.length === 0
      ? []
      : [
          problem(
            'rooms-quarantined',
            `read-only, for they are in quarantine: ${shortened(quarantined)}`,
            'boardstream rooms --quarantined says why; release each when its cause is gone',
          ),
        ]),
    ...(letters === 0
      ? []
      : [
          warning(
            'dead-letters',
            `dead letters: ${String(letters)}`,
            'boardstream dlq list shows messages that nobody could decide; they leave by their age',
          ),
        ]),
  ];
}

function ownerFindings(states: readonly PartitionState[], { leases }: NatsReport): readonly Finding[] {
  if (leases === undefined) return [];
  const idle = states.filter(({ owner }) => owner === undefined);
  const waiting = states.filter(({ waitedMs }) => waitedMs > WAIT_LIMIT_MS);
  const lost = idle.filter(({ renewedAgoMs }) => renewedAgoMs !== undefined);
  const seen = lost.length === 0 ? '' : `, though ${String(lost.length)} of them had one that stopped renewing`;
  return [
    ...(idle.length === 0
      ? []
      : [
          problem(
            'partitions-without-owner',
            `${String(idle.length)} of ${String(states.length)} partitions have no owner${seen}: ${shortened(idle.map(({ partition }) => String(partition)))}`,
            'start a sequencer; one that runs says on its /readyz why it takes none. They take over within the time of a lease',
          ),
        ]),
    ...(waiting.length === 0
      ? []
      : [
          problem(
            'submissions-wait',
            `submissions have waited for more than 5 s in partitions ${shortened(waiting.map(({ partition }) => String(partition)))}`,
            'look at /readyz and the log of the sequencer that owns them: the event log may be slow or away',
          ),
        ]),
  ];
}

function clockFindings({ clockAheadMs = 0 }: NatsReport): readonly Finding[] {
  if (Math.abs(clockAheadMs) <= CLOCK_LIMIT_MS) return [];
  const where = clockAheadMs > 0 ? 'ahead of' : 'behind';
  return [
    problem(
      'clock-off',
      `the clock of this machine is ${(Math.abs(clockAheadMs) / 1_000).toFixed(1)} s ${where} that of NATS`,
      'set both by NTP: times of events come from the clocks of sequencers',
    ),
  ];
}

function permissionFindings({ settings: { user } }: ClusterExamination, { allowed }: NatsReport): readonly Finding[] {
  if (allowed.length === 0) return [];
  if (user === '')
    return [
      warning(
        'no-accounts',
        'NATS lets anybody publish anything',
        'outside of development use accounts: ops/nats/nats-server.conf has a user for each role',
      ),
    ];
  return [
    problem(
      'accounts-too-open',
      `the user ${user} may publish what only others should: ${shortened(allowed)}`,
      'give each role a user of its own with the permissions of ops/nats/nats-server.conf',
    ),
  ];
}

function exporterFindings(cluster: ClusterExamination, report: NatsReport): readonly Finding[] {
  const lease = report.leases?.find(({ key }) => key === 'exporter');
  const exported = lease !== undefined && isHeld(lease, serverTime(report), cluster.settings.leaseMs);
  const forged = report.consumers?.filter(({ deliversTo }) => deliversTo?.startsWith('board.')) ?? [];
  return [
    ...(report.leases === undefined || exported
      ? []
      : [
          problem(
            'no-exporter',
            'no projector writes BOARD_EVENTS',
            'start a projector that may export; other services get no events meanwhile, and all of them later',
          ),
        ]),
    ...forged.map(({ name, deliversTo = '' }) =>
      problem(
        'consumer-delivers-inside',
        `the consumer ${name} of BOARD_EVENTS delivers to ${deliversTo}, where only roles speak`,
        `remove it (nats consumer rm BOARD_EVENTS ${name}) and find who made it`,
      ),
    ),
  ];
}

function unknownFindings({ unknown }: NatsReport): readonly Finding[] {
  return Object.entries(unknown).map(([what, reason]) =>
    warning(
      'not-learned',
      `nothing is known of ${what}: ${reason}`,
      'the user operator of ops/nats/nats-server.conf may look at everything',
    ),
  );
}

/** The first few of a list, and how many more. */
function shortened(items: readonly string[]): string {
  const shown = items.slice(0, 8).join(', ');
  return items.length > 8 ? `${shown} and ${String(items.length - 8)} more` : shown;
}
