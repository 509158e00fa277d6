import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { loadSettings, SettingsError } from '@boardstream/config';
import { silentLogger } from '@boardstream/observability';
import { temporaryDirectory, type TemporaryDirectory } from '@boardstream/testing';
import { brokerOptions } from './index.ts';

let dir: TemporaryDirectory;
beforeAll(async () => {
  dir = await temporaryDirectory();
});
afterAll(() => dir.remove());

const connectionWith = (env: Readonly<Record<string, string>>) =>
  brokerOptions(loadSettings(env), 'gateway-1', silentLogger).connection;

describe('how a role takes part in the broker', () => {
  it('by the settings; nothing of a user where none is set', () => {
    expect(connectionWith({ BOARDSTREAM_NATS_SERVERS: 'nats://a:1, tls://b:2' })).toEqual({
      servers: ['nats://a:1', 'tls://b:2'],
      name: 'gateway-1',
    });
  });

  it('with secrets from files, without white space around them', async () => {
    const file = join(dir.path, 'password');
    await writeFile(file, ' secret\n');
    const env = { BOARDSTREAM_NATS_USER: 'gateway', BOARDSTREAM_NATS_PASSWORD_FILE: file };
    expect(connectionWith(env)).toMatchObject({ user: 'gateway', password: 'secret' });
  });

  it('[O8] tells of a loss once, and whoever asked of every connection', () => {
    const lines: string[] = [];
    const note = (event: string): void => void lines.push(event);
    const logger = { ...silentLogger, info: note, warn: note };
    const { onStatus } = brokerOptions(loadSettings({}), 'gateway-1', logger, () => lines.push('asked'));
    onStatus({ type: 'disconnected', problem: 'refused' });
    onStatus({ type: 'disconnected', problem: 'refused' });
    onStatus({ type: 'disconnected', problem: 'no such user' });
    onStatus({ type: 'connected' });
    onStatus({ type: 'connected' });
    expect(lines).toEqual([
      'broker.disconnected',
      'broker.disconnected',
      'broker.connected',
      'asked',
      'broker.connected',
      'asked',
    ]);
  });

  it('[P12] a file that can not be read is named, with the setting that names it', () => {
    const env = { BOARDSTREAM_NATS_CREDENTIALS_FILE: join(dir.path, 'nothing') };
    expect(() => connectionWith(env)).toThrow(SettingsError);
    expect(() => connectionWith(env)).toThrow(/BOARDSTREAM_NATS_CREDENTIALS_FILE.*nothing/);
  });
});
