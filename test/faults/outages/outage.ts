import type { RoleName } from '../../support/role-process.ts';
import { NATS_USER, type Trio } from '../support/trio.ts';
import { NatsServer } from '@boardstream/testing';

/** Something that is not as it must be, what tells so, and how it is put right. */
export interface Outage {
  readonly name: string;
  /** Resolves with what puts it right. */
  readonly begin: (trio: Trio) => Promise<() => Promise<void>>;
  /** Of each role that is not ready meanwhile: the part that it names, and why. */
  readonly named: Partial<Record<RoleName, readonly [part: string, reason: RegExp]>>;
  /** The line of a log that tells it, where anything fails: what is merely slow fails nothing. */
  readonly logged?: readonly [role: RoleName, event: string];
  /** Whether what is drawn meanwhile is saved all the same. */
  readonly saves?: true;
  /** It takes its time, and looks much like another one: only `npm run outages` has it. */
  readonly long?: true;
}

/** The broker's part of every role. */
function brokerNamed(reason: RegExp): Outage['named'] {
  return { sequencer: ['broker', reason], projector: ['broker', reason], gateway: ['broker', reason] };
}

/** The log's part of those that use it. */
function logNamed(reason: RegExp): Outage['named'] {
  return { sequencer: ['log', reason], projector: ['log', reason] };
}

/** What puts it right at once. */
function later(repair: () => void): Promise<() => Promise<void>> {
  return Promise.resolve(() => {
    repair();
    return Promise.resolve();
  });
}

/** NATS is another server for a while, which has this configuration. */
function otherNats(config: (storeDir: string) => string): Outage['begin'] {
  return async ({ toNats, nats }) => {
    const other = await NatsServer.start({ config });
    toNats.lead(portOf(other));
    return async () => {
      toNats.lead(portOf(nats));
      await other.close();
    };
  };
}

function portOf({ url }: NatsServer): number {
  return Number(new URL(url).port);
}

const jetstream = (storeDir: string, more = ''): string => `jetstream { store_dir: "${storeDir}"${more} }\n`;
const user = (password: string, more = ''): string =>
  `authorization { users: [{ user: ${NATS_USER.name}, password: ${password}${more} }] }\n`;

export const OUTAGES: readonly Outage[] = [
  {
    name: 'NATS is killed',
    begin: async ({ nats }) => {
      await nats.kill();
      return () => nats.resume();
    },
    named: brokerNamed(/NATS can't be reached: /),
    logged: ['gateway', 'broker.disconnected'],
  },
  {
    name: 'NATS is frozen',
    begin: ({ nats }) => {
      nats.freeze();
      return later(() => nats.thaw());
    },
    named: brokerNamed(/no answer within 1500 ms/),
    logged: ['gateway', 'submission.queue.failed'],
  },
  {
    name: 'NATS can not be heard: its connections are there and carry nothing',
    long: true,
    begin: async ({ toNats }) => {
      await toNats.become({ type: 'silent' });
      return () => toNats.become({ type: 'pass' });
    },
    named: brokerNamed(/no answer within 1500 ms/),
    logged: ['gateway', 'submission.queue.failed'],
  },
  {
    name: 'NATS is slow: 3 s each way',
    long: true,
    begin: async ({ toNats }) => {
      await toNats.become({ type: 'delay', ms: 3_000 });
      return () => toNats.become({ type: 'pass' });
    },
    named: brokerNamed(/no answer within 1500 ms/),
    logged: ['sequencer', 'member.renew-failed'],
  },
  {
    name: 'NATS has no JetStream',
    long: true,
    begin: otherNats(() => ''),
    named: brokerNamed(/JetStream is not switched on/),
    logged: ['sequencer', 'broker.provision.failed'],
  },
  {
    name: 'NATS does not take the password',
    begin: otherNats((storeDir) => jetstream(storeDir) + user('another')),
    named: brokerNamed(/Authorization Violation/i),
    logged: ['sequencer', 'broker.disconnected'],
  },
  {
    name: 'NATS does not permit the user what it needs',
    long: true,
    begin: otherNats(
      (storeDir) =>
        jetstream(storeDir) +
        user(NATS_USER.password, ', permissions: { publish: ["$JS.API.INFO"], subscribe: [">"] }'),
    ),
    named: { sequencer: ['streams', /Permissions Violation/i] },
    logged: ['sequencer', 'broker.provision.failed'],
  },
  {
    name: 'NATS has no room for the streams',
    begin: otherNats((storeDir) => jetstream(storeDir, ', max_file_store: 1MB')),
    named: { sequencer: ['streams', /making the stream BOARD_OPS_0: NATS has no room \(insufficient storage/] },
    logged: ['sequencer', 'broker.provision.failed'],
  },
  {
    name: 'EventStoreDB is killed',
    begin: async (trio) => {
      await trio.log.kill();
      return () => trio.resumeLog();
    },
    named: logNamed(/EventStoreDB at esdb:\/\/127\.0\.0\.1:\d+ failed the ping/),
    logged: ['sequencer', 'log.unwritable'],
  },
  {
    name: 'EventStoreDB is frozen',
    begin: ({ log }) => {
      log.freeze();
      return later(() => log.thaw());
    },
    named: logNamed(/no answer within/),
    logged: ['sequencer', 'log.unwritable'],
  },
  {
    name: 'EventStoreDB is slow: 4 s each way',
    long: true,
    begin: async ({ toLog }) => {
      await toLog.become({ type: 'delay', ms: 4_000 });
      return () => toLog.become({ type: 'pass' });
    },
    named: logNamed(/no answer within/),
    logged: ['sequencer', 'log.unwritable'],
  },
  {
    name: 'EventStoreDB can not be heard: its connections are there and carry nothing',
    long: true,
    begin: async ({ toLog }) => {
      await toLog.become({ type: 'silent' });
      return () => toLog.become({ type: 'pass' });
    },
    named: logNamed(/no answer within/),
    logged: ['sequencer', 'log.unwritable'],
  },
  {
    name: "EventStoreDB's port is that of something else",
    long: true,
    begin: ({ toLog, nats, log }) => {
      toLog.lead(portOf(nats));
      return later(() => toLog.lead(log.port));
    },
    named: logNamed(/EventStoreDB at .* failed the ping/),
    logged: ['projector', 'projector.subscription-broke'],
  },
  {
    name: 'the projector can not be reached',
    long: true,
    begin: async ({ toProjector }) => {
      await toProjector.become({ type: 'closed' });
      return () => toProjector.become({ type: 'pass' });
    },
    named: { gateway: ['projector', /no projector answers: .*ECONNREFUSED/] },
    logged: ['gateway', 'http.failed'],
    saves: true,
  },
  {
    name: 'the projector is frozen',
    begin: ({ roles: { projector } }) => {
      projector.freeze();
      return later(() => projector.thaw());
    },
    named: { gateway: ['projector', /no projector answers: .*DEADLINE_EXCEEDED/] },
    logged: ['gateway', 'http.failed'],
    saves: true,
  },
  {
    name: 'the projector can not be heard: its connections are there and carry nothing',
    long: true,
    begin: async ({ toProjector }) => {
      await toProjector.become({ type: 'silent' });
      return () => toProjector.become({ type: 'pass' });
    },
    named: { gateway: ['projector', /no projector answers: .*/] },
    logged: ['gateway', 'http.failed'],
    saves: true,
  },
  {
    name: 'the projector is slow: 3 s each way',
    long: true,
    begin: async ({ toProjector }) => {
      await toProjector.become({ type: 'delay', ms: 3_000 });
      return () => toProjector.become({ type: 'pass' });
    },
    named: { gateway: ['projector', /no projector answers: .*DEADLINE_EXCEEDED/] },
    saves: true,
  },
  {
    name: "the projector's port is that of something else",
    long: true,
    begin: ({ toProjector, nats, historyPort }) => {
      toProjector.lead(portOf(nats));
      return later(() => toProjector.lead(historyPort));
    },
    named: { gateway: ['projector', /no projector answers: /] },
    logged: ['gateway', 'http.failed'],
    saves: true,
  },
];
