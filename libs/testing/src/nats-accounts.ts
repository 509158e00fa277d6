import { readFileSync } from 'node:fs';
import { NatsServer } from './nats-server.ts';

/** The users of ops/nats/nats-server.conf. */
export const NATS_USERS = ['gateway', 'sequencer', 'projector', 'service', 'operator'] as const;
export type NatsUser = (typeof NATS_USERS)[number];

const FILE = new URL('../../../ops/nats/nats-server.conf', import.meta.url);

/** What each user's password is on a server that `startNatsWithAccounts` started. */
export function natsPassword(user: NatsUser): string {
  return `${user}-password`;
}

/** A nats-server with the accounts that we ship (P18): the very file, but for where it stores and what it listens on. */
export function startNatsWithAccounts(): Promise<NatsServer> {
  const shipped = readFileSync(FILE, 'utf8');
  return NatsServer.start({
    config: (storeDir) => shipped.replace('/data', JSON.stringify(storeDir)).replace(/^http:.*$/m, ''),
    env: Object.fromEntries(NATS_USERS.map((user) => [`NATS_${user.toUpperCase()}_PASSWORD`, natsPassword(user)])),
  });
}
