import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { systemClock, systemTimers } from '@boardstream/kernel';
import { eventually, NatsServer, temporaryDirectory, type TemporaryDirectory } from '@boardstream/testing';
import { natsBroker, type BrokerStatus, type NatsConnectionSettings } from './index.ts';

const openssl = (cwd: string, ...args: string[]) => promisify(execFile)('openssl', args, { cwd });

let files: TemporaryDirectory;
let server: NatsServer;

/** An authority, and a certificate that it signed. The driver checks an address without a name as localhost. */
async function certify(cwd: string, authority: string, name: string): Promise<void> {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  await openssl(
    cwd,
    'req',
    '-x509',
    ...key,
    '-keyout',
    `${authority}.key`,
    '-out',
    `${authority}.pem`,
    '-days',
    '2',
    '-subj',
    `/CN=${authority}`,
  );
  await openssl(
    cwd,
    'req',
    ...key,
    '-keyout',
    `${name}.key`,
    '-out',
    `${name}.csr`,
    '-subj',
    `/CN=${name}`,
    '-addext',
    'subjectAltName=DNS:localhost',
  );
  await openssl(
    cwd,
    'x509',
    '-req',
    '-in',
    `${name}.csr`,
    '-CA',
    `${authority}.pem`,
    '-CAkey',
    `${authority}.key`,
    '-CAcreateserial',
    '-out',
    `${name}.pem`,
    '-days',
    '2',
    '-copy_extensions',
    'copy',
  );
}

const read = (name: string): Promise<string> => readFile(join(files.path, name), 'utf8');

beforeAll(async () => {
  files = await temporaryDirectory();
  await certify(files.path, 'authority', 'server');
  await certify(files.path, 'stranger', 'client');
  const at = (name: string): string => JSON.stringify(join(files.path, name));
  server = await NatsServer.start({
    config: (storeDir) => `
      jetstream { store_dir: ${JSON.stringify(storeDir)} }
      tls { cert_file: ${at('server.pem')}, key_file: ${at('server.key')}, ca_file: ${at('stranger.pem')}, verify: true }`,
  });
}, 60_000);
afterAll(async () => {
  await server.close();
  await files.remove();
});

/** The first that is told of a connection with these settings. */
async function firstStatus(settings: Partial<NatsConnectionSettings>): Promise<BrokerStatus> {
  const statuses: BrokerStatus[] = [];
  const broker = natsBroker({
    connection: { servers: [server.url.replace('nats:', 'tls:')], name: 'tls', ...settings },
    clock: systemClock,
    timers: systemTimers,
    boot: randomUUID(),
    leaseMs: 1_000,
    onStatus: (status) => statuses.push(status),
  });
  await eventually(() => statuses.length > 0, { timeoutMs: 20_000 });
  await broker.close();
  const [first] = statuses;
  if (first === undefined) throw new Error('a status that was told is gone'); // never: it was waited for
  return first;
}

describe('NATS over TLS', () => {
  it('connects with the authority of the server, and a certificate that it knows', async () => {
    const tls = { ca: await read('authority.pem'), cert: await read('client.pem'), key: await read('client.key') };
    expect(await firstStatus({ tls })).toEqual({
      type: 'connected',
      server: expect.stringContaining('127.0.0.1') as string,
    });
  }, 30_000);

  it('[P12] an authority that did not sign the certificate of the server is told as the cause', async () => {
    const tls = { ca: await read('stranger.pem'), cert: await read('client.pem'), key: await read('client.key') };
    const status = await firstStatus({ tls });
    expect(status).toMatchObject({ type: 'disconnected', problem: expect.stringMatching(/certificate/i) as string });
  }, 30_000);

  it('[P12] says nothing without TLS where the address begins with tls://', async () => {
    const plain = await NatsServer.start();
    const status = await firstStatus({ servers: [plain.url.replace('nats:', 'tls:')] });
    expect(status).toMatchObject({ type: 'disconnected', problem: expect.stringMatching(/tls/i) as string });
    await plain.close();
  }, 30_000);
});
