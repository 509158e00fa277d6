/** What a server or driver says when something is wrong, and what to do then. The first that fits is taken. */
type Causes = readonly (readonly [said: RegExp, code: string, remedy: string])[];

const NATS: Causes = [
  [
    /authorization violation|authentication/i,
    'auth-refused',
    'look at BOARDSTREAM_NATS_USER and BOARDSTREAM_NATS_PASSWORD_FILE: the server knows no such user, or another password',
  ],
  [
    /certificate|self.signed|unable to verify|CERT_|issuer/i,
    'tls-not-trusted',
    'name the authority that signed the certificate of the server in BOARDSTREAM_NATS_CA_FILE',
  ],
  [
    /tls|ssl/i,
    'tls-differs',
    'either server and BOARDSTREAM_NATS_SERVERS both speak TLS (tls://), or neither does (nats://)',
  ],
  [
    /ECONNREFUSED|CONNECTION_REFUSED|ENOTFOUND|EAI_AGAIN|refused/i,
    'unreachable',
    'start nats-server, or name where it is in BOARDSTREAM_NATS_SERVERS',
  ],
  [
    /timeout|no answer/i,
    'no-answer',
    'something listens there and does not answer: the server is frozen or overloaded, or it is another program',
  ],
];

const EVENT_STORE: Causes = [
  [
    /access denied|unauthenticated|not authenticated/i,
    'auth-refused',
    'put user and password into the connection string: esdb://user:password@host:2113',
  ],
  [/not a connection string|setting that can't be used/i, 'wrong-address', 'correct BOARDSTREAM_EVENTSTORE_URL'],
  [
    /wrong version number|packet length|EPROTO|ssl3/i,
    'tls-differs',
    'the server speaks without TLS: add tls=false to the connection string',
  ],
  [
    /certificate|self.signed|unable to verify/i,
    'tls-not-trusted',
    'name the authority of the server with tlsCAFile in the connection string',
  ],
  [
    /not.leader|no leader|discover/i,
    'no-leader',
    'the nodes of EventStoreDB have no leader: look at their gossip and at what keeps a majority away',
  ],
  [
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/i,
    'unreachable',
    'start EventStoreDB, or name where it is in BOARDSTREAM_EVENTSTORE_URL',
  ],
  [
    /RST_STREAM|dropped|goaway|ECONNRESET|HTTP|protocol/i,
    'other-protocol',
    'what listens there speaks something else: another program, or TLS where the connection string has tls=false',
  ],
  [
    /no answer|timeout|deadline/i,
    'no-answer',
    'something listens there and does not answer: the server is frozen or overloaded, or it is another program',
  ],
  [/UNAVAILABLE/, 'unreachable', 'start EventStoreDB, or name where it is in BOARDSTREAM_EVENTSTORE_URL'],
];

const ANY = ['failed', 'look at the log of the server'] as const;

export interface Cause {
  readonly code: string;
  readonly remedy: string;
}

function causeIn(causes: Causes, reason: string): Cause {
  const [, code, remedy] = causes.find(([said]) => said.test(reason)) ?? [undefined, ...ANY];
  return { code, remedy };
}

/** Why NATS could not be asked. */
export function natsCause(reason: string): Cause {
  return causeIn(NATS, reason);
}

/** Why EventStoreDB could not be asked. */
export function eventStoreCause(reason: string): Cause {
  return causeIn(EVENT_STORE, reason);
}
