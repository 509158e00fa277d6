import type { Settings } from './schema.ts';
import { secretIn } from './secret-file.ts';

/** How to reach NATS, with the secrets that the settings name. @throws SettingsError when a file can't be read. */
export function natsConnection({ nats }: Settings, name: string) {
  const password = secretIn('BOARDSTREAM_NATS_PASSWORD_FILE', nats.passwordFile);
  const credentials = secretIn('BOARDSTREAM_NATS_CREDENTIALS_FILE', nats.credentialsFile);
  return {
    servers: nats.servers,
    name,
    ...(nats.user === '' ? {} : { user: nats.user }),
    ...(password === undefined ? {} : { password }),
    ...(credentials === undefined ? {} : { credentials }),
  };
}
