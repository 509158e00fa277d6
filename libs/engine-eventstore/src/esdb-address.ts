import { EventStoreDBClient } from '@eventstore/db-client';

/** What the connection string may say beside hosts and credentials; each is the client's own setting. */
const SETTINGS = [
  'connectionName',
  'defaultDeadline',
  'discoveryInterval',
  'gossipTimeout',
  'keepAliveInterval',
  'keepAliveTimeout',
  'maxDiscoverAttempts',
  'nodePreference',
  'tls',
  'tlsCAFile',
  'userCertFile',
  'userKeyFile',
];

const EXAMPLE = 'esdb://localhost:2113?tls=false';

/** The connection string is not one: a mistake of whoever set it. Credentials are not shown. */
export class EsdbAddressError extends Error {
  override readonly name = 'EsdbAddressError';
}

/**
 * Where EventStoreDB is, and makes clients for it. TLS, credentials and clusters are told by the connection string
 * (https://developers.eventstore.com/clients/grpc/getting-started.html#connection-string).
 */
export class EsdbAddress {
  /** Scheme and hosts, without credentials and settings: for people. */
  readonly shown: string;
  readonly #connectionString: string;

  /** @throws EsdbAddressError naming what is wrong. */
  constructor(connectionString: string) {
    this.#connectionString = connectionString.trim();
    const [hosts = '', ...settings] = withoutCredentials(this.#connectionString).split('?');
    checkSettings(settings.join('?'));
    this.client();
    this.shown = hosts.replace(/\/+$/, '');
  }

  /** A client that connects at its first call. @throws EsdbAddressError when a file that the string names is missing. */
  client(): EventStoreDBClient {
    try {
      return EventStoreDBClient.connectionString(this.#connectionString);
    } catch (error) {
      throw new EsdbAddressError(
        `not a connection string for EventStoreDB (${reasonOf(error)}); one looks like ${EXAMPLE}`,
      );
    }
  }
}

/** The client only warns of settings that it does not know, and prints the whole string with it. */
function checkSettings(settings: string): void {
  for (const pair of settings.split('&').filter((text) => text !== '')) {
    const name = pair.split('=')[0] ?? '';
    if (!SETTINGS.some((setting) => flat(setting) === flat(name)))
      throw new EsdbAddressError(
        `the connection string for EventStoreDB has a setting that can't be used here, ${JSON.stringify(name)}: known are ${SETTINGS.join(', ')}`,
      );
  }
}

/** The client takes settings in any case, with dashes or without. */
function flat(name: string): string {
  return name.trim().toLowerCase().replaceAll(/[_-]/g, '');
}

/** What was wrong, without what the client quotes: that may be a part of a password. */
function reasonOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return /at position \d+, expected .*[^.]/.exec(said)?.[0] ?? said;
}

/** A password may hold anything, so all up to the last @ counts as credentials. */
function withoutCredentials(connectionString: string): string {
  return connectionString.replace(/^([^:]*:\/\/).*@/s, '$1');
}
