import type { NatsReport } from '../adapters.ts';
import { diagnose } from './diagnose.ts';
import type { ClusterExamination } from './examination.ts';

const NOW = 1_800_000_000_000;
const MADE = '2026-01-01T00:00:00Z';

const stream = {
  name: 'BOARD_OPS_0',
  created: MADE,
  messages: 10,
  bytes: 100,
  maxBytes: 1_000,
  maxAgeMs: 60_000,
  lastSeq: 10,
  lastAt: NOW - 20_000,
  consumers: 1,
  differs: [],
};
const lease = {
  key: 'partition-0',
  owner: 'a',
  epoch: 1,
  position: 10,
  incarnation: MADE,
  released: false,
  writtenAt: NOW - 100,
};
const exporter = { ...lease, key: 'exporter' };
const healthy: NatsReport = {
  server: 'nats',
  at: NOW,
  version: '2.10.1',
  roundTripMs: 1,
  streams: [stream],
  missing: [],
  consumers: [],
  leases: [lease, exporter],
  partitionsRecorded: 1,
  clockAheadMs: 0,
  storage: { used: 1, limit: 100 },
  allowed: [],
  unknown: {},
};
const server = { server: 'esdb', roundTripMs: 1 };

function codesOf(report: Partial<NatsReport>, more: Partial<ClusterExamination> = {}): readonly string[] {
  const cluster: ClusterExamination = {
    settings: { partitions: 1, leaseMs: 5_000, user: 'operator' },
    nats: { address: 'nats', asked: { type: 'answered', value: { ...healthy, ...report } } },
    eventStore: { address: 'esdb', asked: { type: 'answered', value: server } },
    projectors: [],
    ...more,
  };
  return diagnose({ cluster, processes: [] }).map(({ code }) => code);
}

describe('what a picture of a cluster means', () => {
  it('nothing is wrong with a healthy one', () => {
    expect(codesOf({})).toEqual([]);
  });

  it.each<[string, Partial<NatsReport>, readonly string[]]>([
    ['an old server', { version: '2.9.9' }, ['version-too-old']],
    ['the oldest server that works', { version: '2.9.10' }, []],
    ['another number of partitions', { partitionsRecorded: 2 }, ['partition-count', 'partitions-without-owner']],
    ['a stream that is not there', { missing: ['BOARD_EVENTS'] }, ['streams-missing']],
    ['a setting that differs', { streams: [{ ...stream, differs: ['x is 1, not 2'] }] }, ['stream-settings']],
    ['a stream that is nearly full', { streams: [{ ...stream, bytes: 900 }] }, ['stream-nearly-full']],
    [
      'a full stream that lets go of what is oldest',
      { streams: [{ ...stream, name: 'BOARD_EVENTS', bytes: 900 }, stream] },
      [],
    ],
    ['[G19] rooms in quarantine', { quarantined: ['room-a'] }, ['rooms-quarantined']],
    ['[G19] dead letters', { streams: [stream, { ...stream, name: 'BOARD_DLQ' }] }, ['dead-letters']],
    ['an account that is nearly full', { storage: { used: 90, limit: 100 } }, ['storage-nearly-full']],
    ['no bound of storage', { storage: { used: 90, limit: -1 } }, []],
    [
      'a lease that ran out',
      { leases: [{ ...lease, writtenAt: NOW - 6_000 }, exporter] },
      ['partitions-without-owner'],
    ],
    ['a lease that was released', { leases: [{ ...lease, released: true }, exporter] }, ['partitions-without-owner']],
    ['[G10] submissions that wait', { leases: [{ ...lease, position: 3 }, exporter] }, ['submissions-wait']],
    ['a position of another stream', { leases: [{ ...lease, incarnation: 'before' }, exporter] }, ['submissions-wait']],
    ['[G9] a clock that is ahead', { clockAheadMs: 2_500, at: NOW + 2_500 }, ['clock-off']],
    ['a clock within bounds', { clockAheadMs: -1_500, at: NOW - 1_500 }, []],
    ['[P18] a user that may do too much', { allowed: ['board.live.x'] }, ['accounts-too-open']],
    ['nobody who exports', { leases: [lease] }, ['no-exporter']],
    [
      'a reader that speaks for the roles',
      { consumers: [{ name: 'c', durable: true, pending: 0, deliversTo: 'board.live.x' }] },
      ['consumer-delivers-inside'],
    ],
    [
      'a reader that pushes to itself',
      { consumers: [{ name: 'c', durable: true, pending: 0, deliversTo: '_INBOX_service.x' }] },
      [],
    ],
    ['no JetStream', { unknown: { jetstream: '503' } }, ['no-jetstream']],
    ['something that was not learned', { unknown: { clock: 'refused' } }, ['not-learned']],
  ])('%s', (_, report, expected) => {
    expect(codesOf(report)).toEqual(expected);
  });

  it.each([
    ["'Authorization Violation'", 'nats-auth-refused'],
    ['connect ECONNREFUSED 127.0.0.1:4222', 'nats-unreachable'],
    ['unable to verify the first certificate', 'nats-tls-not-trusted'],
    ["server does not support 'tls'", 'nats-tls-differs'],
    ['no answer within 5 s', 'nats-no-answer'],
    ['something else', 'nats-failed'],
  ])('NATS that says %s is %s', (reason, code) => {
    expect(codesOf({}, { nats: { address: 'nats', asked: { type: 'failed', reason } } })).toEqual([code]);
  });

  it.each([
    ['refused the read: access denied', 'eventstore-auth-refused'],
    ['14 UNAVAILABLE: connect ECONNREFUSED', 'eventstore-unreachable'],
    ['SSL routines:wrong version number', 'eventstore-tls-differs'],
    ['13 INTERNAL: Received RST_STREAM', 'eventstore-other-protocol'],
    ['no answer within 5 s', 'eventstore-no-answer'],
    ['not-leader', 'eventstore-no-leader'],
  ])('EventStoreDB that says %s is %s', (reason, code) => {
    expect(codesOf({}, { eventStore: { address: 'esdb', asked: { type: 'failed', reason } } })).toEqual([code]);
  });

  it('a process that is not ready, or whose exporter is far behind, is named with its reason', () => {
    const parts = [{ name: 'log', ok: false, reason: 'it is full' }];
    const asked = { type: 'answered', value: { ready: false, parts, exporterLagMs: 90_000 } } as const;
    const findings = diagnose({ processes: [{ address: 'http://p:9090', asked }] });
    expect(findings.map(({ code }) => code)).toEqual(['process-not-ready', 'exporter-behind']);
    expect(findings[0]?.what).toBe('http://p:9090 is not ready, for its log: it is full');
  });
});
