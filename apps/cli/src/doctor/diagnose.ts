import { eventStoreCause, natsCause } from './causes.ts';
import { diagnoseNats } from './diagnose-nats.ts';
import type { At, ClusterExamination, Examination, ReadyReport } from './examination.ts';
import { problem, type Finding } from './finding.ts';

/** An exporter that is further behind is told, in ms. */
const EXPORTER_LIMIT_MS = 60_000;

/** Everything that is wrong, by what was learned. Pure. */
export function diagnose({ cluster, processes }: Examination): readonly Finding[] {
  return [...(cluster === undefined ? [] : clusterFindings(cluster)), ...processes.flatMap(processFindings)];
}

function clusterFindings(cluster: ClusterExamination): readonly Finding[] {
  const { nats, eventStore, projectors } = cluster;
  return [
    ...(nats.asked.type === 'answered'
      ? diagnoseNats(cluster, nats.asked.value)
      : [natsFinding(nats.address, nats.asked.reason)]),
    ...(eventStore.asked.type === 'answered' ? [] : [eventStoreFinding(eventStore.address, eventStore.asked.reason)]),
    ...projectors.flatMap(({ address, asked }) =>
      asked.type === 'answered'
        ? []
        : [
            problem(
              'projector-unreachable',
              `the projector at ${address} does not answer: ${asked.reason}`,
              'start it, or correct BOARDSTREAM_HISTORY_PROJECTORS; reads go to the others meanwhile',
            ),
          ],
    ),
  ];
}

function natsFinding(address: string, reason: string): Finding {
  const { code, remedy } = natsCause(reason);
  return problem(`nats-${code}`, `NATS at ${address} can't be used: ${reason}`, remedy);
}

function eventStoreFinding(address: string, reason: string): Finding {
  const { code, remedy } = eventStoreCause(reason);
  return problem(`eventstore-${code}`, `EventStoreDB at ${address} can't be used: ${reason}`, remedy);
}

function processFindings({ address, asked }: At<ReadyReport>): readonly Finding[] {
  if (asked.type === 'failed')
    return [
      problem(
        'process-unreachable',
        `${address} does not answer: ${asked.reason}`,
        'start it, or name another address',
      ),
    ];
  const { parts, exporterLagMs = 0 } = asked.value;
  return [
    ...parts
      .filter(({ ok }) => !ok)
      .map(({ name, reason = 'no reason given' }) =>
        problem(
          'process-not-ready',
          `${address} is not ready, for its ${name}: ${reason}`,
          'put right what it names; it goes on by itself',
        ),
      ),
    ...(exporterLagMs <= EXPORTER_LIMIT_MS
      ? []
      : [
          problem(
            'exporter-behind',
            `the exporter of ${address} is ${String(Math.round(exporterLagMs / 1_000))} s behind the log`,
            'look at its log for exporter.waits; BOARD_EVENTS may be full or slow',
          ),
        ]),
  ];
}
