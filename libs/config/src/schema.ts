import { flag, integer, list, oneOf, text, type Field } from './field.ts';

const KIB = 1024;
const MIB = 1024 * KIB;

function isOrigin(item: string): boolean {
  return item === '*' || (URL.canParse(item) && new URL(item).origin === item);
}

/**
 * Every setting, once: the only place that names one. A key `rooms.autoCreate` is `BOARDSTREAM_ROOMS_AUTO_CREATE` in the
 * environment and `{"rooms": {"autoCreate": …}}` in the file.
 */
export const SCHEMA = {
  host: text({
    default: '127.0.0.1',
    expected: 'an address to listen on',
    description: 'Address on which both ports listen. Loopback unless told otherwise.',
  }),
  port: integer({
    default: 8080,
    min: 0,
    max: 65_535,
    description: 'Public port: web board, WebSocket and REST. 0 takes any free one.',
  }),
  operatorPort: integer({
    default: 9090,
    min: 0,
    max: 65_535,
    description: 'Operator port: health and metrics. 0 takes any free one.',
  }),
  dataDir: text({
    default: './data',
    expected: 'a directory',
    description: 'Where the embedded store keeps everything.',
  }),
  webDir: text({
    default: 'auto',
    expected: 'a directory, or auto',
    description: 'The built web board; auto finds the one that was built here.',
  }),
  allowedOrigins: list({
    default: [],
    expected: 'origins such as https://board.example.org, separated by commas, or *',
    accepts: isOrigin,
    description: 'Origins of web pages that may open a socket, besides the page that this server itself serves.',
  }),
  anonymousRole: oneOf(['viewer', 'editor', 'owner'], {
    default: 'editor',
    description: 'Role of who comes without a token.',
  }),
  partitions: integer({
    default: 64,
    min: 1,
    max: 1_024,
    description: 'Number of partitions of the submission queue; in a cluster fixed at its creation.',
  }),
  log: {
    level: oneOf(['debug', 'info', 'warn', 'error', 'silent'], {
      default: 'info',
      description: 'Least level that is logged.',
    }),
    format: oneOf(['auto', 'json', 'pretty'], {
      default: 'auto',
      description: 'Form of log lines; auto is pretty on a terminal, JSON elsewhere.',
    }),
  },
  rooms: {
    autoCreate: flag({
      default: true,
      description: 'Whether the first accepted write opens a room that does not exist.',
    }),
    purgeAfterHours: integer({
      default: 30 * 24,
      min: 24,
      max: 100 * 365 * 24,
      description:
        'Hours for which deleted elements are kept. Where they take more than 1 MiB and half of what is not deleted, the oldest go after 24.',
    }),
  },
  cluster: {
    leaseMs: integer({
      default: 5_000,
      min: 500,
      max: 60_000,
      description: 'How long a sequencer owns a partition without renewing; the same in all of them.',
    }),
    eventFormat: integer({
      default: 1,
      min: 1,
      max: 1_000,
      description: 'The newest format of events that every replica knows; raised when all of them were upgraded.',
    }),
    export: flag({
      default: true,
      description:
        'Whether a projector may be the one of all that writes the events for other services (BOARD_EVENTS).',
    }),
  },
  nats: {
    servers: list({
      default: ['nats://127.0.0.1:4222'],
      expected: 'addresses such as nats://host:4222 or tls://host:4222, separated by commas',
      accepts: (item) => /^(nats|tls):\/\/\S+$/.test(item),
      description: 'NATS servers of the cluster form. Credentials do not belong here: see the next ones.',
    }),
    user: text({ default: '', expected: 'a name', description: 'User at the NATS server, where it asks for one.' }),
    passwordFile: text({
      default: '',
      expected: 'a file',
      description: "File that holds the user's password.",
    }),
    credentialsFile: text({
      default: '',
      expected: 'a file',
      description: 'File of NATS credentials (a JWT and its seed), in place of user and password.',
    }),
    caFile: text({
      default: '',
      expected: 'a file',
      description: "File of the authorities (PEM) that signed the servers' certificates, in place of the system's.",
    }),
    certFile: text({
      default: '',
      expected: 'a file',
      description: 'File of the certificate (PEM) by which the servers know this process, where they ask for one.',
    }),
    keyFile: text({ default: '', expected: 'a file', description: 'File of the key (PEM) of that certificate.' }),
    replicas: integer({
      default: 1,
      min: 1,
      max: 5,
      description: 'Copies that the NATS servers keep of each stream.',
    }),
    provision: flag({
      default: true,
      description: 'Whether a sequencer makes the streams of the cluster that are missing.',
    }),
  },
  eventstore: {
    url: text({
      default: 'esdb://127.0.0.1:2113?tls=false',
      expected: 'a connection string of EventStoreDB',
      description: 'The event log of the cluster form.',
    }),
  },
  history: {
    host: text({
      default: '127.0.0.1',
      expected: 'an address to listen on',
      description: 'Address on which a projector answers gateways. They speak plain gRPC: keep it inside.',
    }),
    port: integer({
      default: 7070,
      min: 0,
      max: 65_535,
      description: 'Port on which a projector answers gateways. 0 takes any free one.',
    }),
    projectors: list({
      default: ['127.0.0.1:7070'],
      expected: 'addresses such as projector:7070, separated by commas',
      accepts: (item) => /^[^\s/]+:\d{1,5}$/.test(item),
      description: 'Projectors that a gateway asks.',
    }),
  },
  limits: {
    opsPerSecond: integer({
      default: 1_000,
      min: 1,
      max: 1_000_000,
      description: 'Operations that one connection may submit a second, on average.',
    }),
    opsBurst: integer({
      default: 2_000,
      min: 1,
      max: 1_000_000,
      description: 'Operations that one connection may submit at once.',
    }),
    roomOpsPerSecond: integer({
      default: 500,
      min: 1,
      max: 1_000_000,
      description:
        'Submissions that one room takes a second, on average; more wait for their turn. What is decided together counts as five beside its own.',
    }),
    roomOpsBurst: integer({
      default: 1_000,
      min: 1,
      max: 1_000_000,
      description: 'Submissions that one room takes at once.',
    }),
    connections: integer({
      default: 20_000,
      min: 1,
      max: 1_000_000,
      description: 'Connections that one gateway holds.',
    }),
    connectionsPerAddress: integer({
      default: 1_000,
      min: 1,
      max: 1_000_000,
      description: 'Connections that one address may hold.',
    }),
    queueBytes: integer({
      default: 4 * MIB,
      min: 64 * KIB,
      max: 1_024 * MIB,
      description: 'Bytes that may wait for one connection before it is closed as too slow.',
    }),
    pendingSubmissions: integer({
      default: 20_000,
      min: 1,
      max: 1_000_000,
      description: 'Submissions of one gateway that may wait for their answer.',
    }),
    roomQueue: integer({
      default: 4_096,
      min: 1,
      max: 1_000_000,
      description: 'Submissions of one room that may wait in its sequencer.',
    }),
  },
  snapshots: {
    everyEvents: integer({
      default: 512,
      min: 1,
      max: 1_000_000,
      description: 'A snapshot is made after this many events of a room.',
    }),
    everyBytes: integer({
      default: 256 * KIB,
      min: 64 * KIB,
      max: 1_024 * MIB,
      description: 'A snapshot is made after this many bytes of events of a room.',
    }),
  },
} as const;

type ValueOf<F> = F extends Field<infer T> ? T : { readonly [K in keyof F]: ValueOf<F[K]> };

/** All settings, checked. */
export type Settings = { readonly [K in keyof typeof SCHEMA]: ValueOf<(typeof SCHEMA)[K]> };
