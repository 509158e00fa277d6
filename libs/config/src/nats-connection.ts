import type { Settings } from './schema.ts';
import { secretIn } from './secret-file.ts';
import { SettingsError } from './settings-error.ts';

/** How to reach NATS, with the secrets that the settings name. @throws SettingsError when a file can't be read. */
export function natsConnection({ nats }: Settings, name: string) {
  const password = secretIn('BOARDSTREAM_NATS_PASSWORD_FILE', nats.passwordFile);
  const credentials = secretIn('BOARDSTREAM_NATS_CREDENTIALS_FILE', nats.credentialsFile);
  const tls = tlsOf(nats);
  return {
    servers: nats.servers,
    name,
    ...(nats.user === '' ? {} : { user: nats.user }),
    ...(password === undefined ? {} : { password }),
    ...(credentials === undefined ? {} : { credentials }),
    ...(Object.keys(tls).length === 0 ? {} : { tls }),
  };
}

function tlsOf({ caFile, certFile, keyFile }: Settings['nats']) {
  if ((certFile === '') !== (keyFile === ''))
    throw new SettingsError([
      {
        name: certFile === '' ? 'BOARDSTREAM_NATS_CERT_FILE' : 'BOARDSTREAM_NATS_KEY_FILE',
        message: 'expected a file as well: a certificate and its key go together',
      },
    ]);
  const ca = secretIn('BOARDSTREAM_NATS_CA_FILE', caFile);
  const cert = secretIn('BOARDSTREAM_NATS_CERT_FILE', certFile);
  const key = secretIn('BOARDSTREAM_NATS_KEY_FILE', keyFile);
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  };
}
