import type { NatsReport, StreamReport } from '../adapters.ts';
import type { At, ClusterExamination, Examination, ReadyReport } from './examination.ts';
import type { Finding } from './finding.ts';
import { partitionStates, type PartitionState } from './partitions.ts';
import { table } from './table.ts';

/** What an examination looks like to people: what is there, then what is wrong. */
export function picture({ cluster, processes }: Examination, findings: readonly Finding[]): readonly string[] {
  const report = cluster?.nats.asked.type === 'answered' ? cluster.nats.asked.value : undefined;
  return [
    ...(cluster === undefined ? [] : reachable(cluster)),
    ...processes.map(processLine),
    ...(report?.streams === undefined ? [] : ['', ...streamTable(report.streams)]),
    ...(cluster === undefined || report?.leases === undefined
      ? []
      : ['', ...leaseTable(partitionStates(cluster, report)), ...others(report)]),
    ...(report?.consumers === undefined || report.consumers.length === 0 ? [] : ['', ...consumerTable(report)]),
    '',
    ...verdict(findings),
  ];
}

function reachable({ nats, eventStore, projectors }: ClusterExamination): readonly string[] {
  return [
    line(nats, 'NATS', ({ version, roundTripMs }) => `${version}, ${ms(roundTripMs)}`),
    line(
      eventStore,
      'EventStoreDB',
      ({ version, roundTripMs }) => `${version ?? 'version not told'}, ${ms(roundTripMs)}`,
    ),
    ...projectors.map((each) => line(each, 'projector', ({ roundTripMs }) => ms(roundTripMs))),
  ];
}

function processLine(each: At<ReadyReport>): string {
  const { asked } = each;
  if (asked.type === 'answered' && !asked.value.ready) {
    const failing = asked.value.parts.filter(({ ok }) => !ok).map(({ name }) => name);
    return `✗ ${'process'.padEnd(12)} ${each.address}  not ready: ${failing.join(', ')}`;
  }
  return line(
    each,
    'process',
    ({ parts }) => `ready: ${parts.map(({ name }) => name).join(', ') || 'nothing to check'}`,
  );
}

function line<T>({ address, asked }: At<T>, name: string, told: (value: T) => string): string {
  return asked.type === 'answered'
    ? `✓ ${name.padEnd(12)} ${address}  ${told(asked.value)}`
    : `✗ ${name.padEnd(12)} ${address}  ${asked.reason}`;
}

function streamTable(streams: readonly StreamReport[]): readonly string[] {
  const queues = streams.filter(({ name }) => name.startsWith('BOARD_OPS_'));
  const sum = (of: (stream: StreamReport) => number): number => queues.reduce((total, each) => total + of(each), 0);
  const [first] = queues;
  const together: readonly StreamReport[] =
    first === undefined
      ? []
      : [
          {
            ...first,
            name: `BOARD_OPS_* (${String(queues.length)})`,
            messages: sum((s) => s.messages),
            bytes: sum((s) => s.bytes),
            consumers: sum((s) => s.consumers),
          },
        ];
  const rest = streams.filter((stream) => !queues.includes(stream));
  const rows = [...together, ...rest].map(({ name, messages, bytes, maxBytes, maxAgeMs, consumers }) => [
    name,
    String(messages),
    size(bytes),
    maxBytes > 0 ? `${size(maxBytes)}${name.includes('*') ? ' each' : ''}` : '–',
    maxAgeMs > 0 ? age(maxAgeMs) : '–',
    String(consumers),
  ]);
  return table(['stream', 'messages', 'bytes', 'at most', 'kept', 'consumers'], rows);
}

function leaseTable(states: readonly PartitionState[]): readonly string[] {
  const rows = states.map(({ partition, owner, epoch, position, lag, renewedAgoMs }) => [
    String(partition),
    owner ?? 'nobody',
    String(epoch),
    String(position),
    String(lag),
    renewedAgoMs === undefined ? '–' : `${age(renewedAgoMs)} ago`,
  ]);
  return table(['partition', 'owner', 'epoch', 'position', 'lag', 'renewed'], rows);
}

/** Leases that are not of partitions: who takes part, and who exports. */
function others({ leases = [] }: NatsReport): readonly string[] {
  const held = leases.filter(({ key, released }) => !key.startsWith('partition-') && !released);
  return held.length === 0
    ? []
    : [
        '',
        ...table(
          ['lease', 'owner', 'epoch'],
          held.map(({ key, owner, epoch }) => [key, owner, String(epoch)]),
        ),
      ];
}

function consumerTable({ consumers = [] }: NatsReport): readonly string[] {
  const rows = consumers.map(({ name, durable, pending, deliversTo }) => [
    name,
    durable ? 'yes' : 'no',
    String(pending),
    deliversTo ?? '–',
  ]);
  return table(['reader of BOARD_EVENTS', 'durable', 'behind', 'delivers to'], rows);
}

function verdict(findings: readonly Finding[]): readonly string[] {
  const problems = findings.filter(({ severity }) => severity === 'problem').length;
  const told = findings.flatMap(({ severity, what, remedy }) => [
    `${severity === 'problem' ? '✗' : '!'} ${what}`,
    `    → ${remedy}`,
  ]);
  if (problems === 0) return [...told, '✓ nothing is wrong'];
  return [...told, `${String(problems)} ${problems === 1 ? 'thing is' : 'things are'} wrong`];
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function size(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  const unit = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  const value = bytes / 1_024 ** unit;
  return `${value >= 10 || unit === 0 ? value.toFixed(0) : value.toFixed(1)} ${units[unit] ?? ''}`;
}

function age(value: number): string {
  const seconds = value / 1_000;
  if (seconds < 120) return `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
  return seconds < 7_200 ? `${(seconds / 60).toFixed(0)} min` : `${(seconds / 3_600).toFixed(0)} h`;
}
