import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { temporaryDirectory, type TemporaryDirectory } from '@boardstream/testing';
import { describeSettings } from './describe-settings.ts';
import { CONFIG_FILE_VARIABLE, loadSettings, type Environment } from './load-settings.ts';
import { SettingsError } from './settings-error.ts';

let directory: TemporaryDirectory;
beforeAll(async () => {
  directory = await temporaryDirectory();
});
afterAll(() => directory.remove());

async function fileWith(text: string): Promise<string> {
  const path = join(directory.path, 'settings.json');
  await writeFile(path, text);
  return path;
}

function problemsOf(env: Environment): SettingsError['problems'] {
  try {
    loadSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  throw new Error('the settings were accepted');
}

describe('loadSettings', () => {
  it('[P12] binds loopback on the documented ports when nothing is set', () => {
    expect(loadSettings({})).toMatchObject({ host: '127.0.0.1', port: 8080, operatorPort: 9090, dataDir: './data' });
  });

  it('reads every kind of value from the environment', () => {
    const settings = loadSettings({
      BOARDSTREAM_PORT: '1234',
      BOARDSTREAM_ALLOWED_ORIGINS: 'https://a.example, http://b.example:81',
      BOARDSTREAM_ROOMS_AUTO_CREATE: 'false',
      BOARDSTREAM_ANONYMOUS_ROLE: 'viewer',
      BOARDSTREAM_LIMITS_OPS_PER_SECOND: '5',
      BOARDSTREAM_ROOMS_PURGE_AFTER_HOURS: '48',
      PATH: '/bin',
    });
    expect(settings).toMatchObject({
      port: 1234,
      allowedOrigins: ['https://a.example', 'http://b.example:81'],
      rooms: { autoCreate: false, purgeAfterHours: 48 },
      anonymousRole: 'viewer',
      limits: { opsPerSecond: 5 },
    });
  });

  it('takes flags before the environment, that before the file, that before defaults', async () => {
    const path = await fileWith('{"port": 1, "operatorPort": 2, "host": "::1", "rooms": {"autoCreate": false}}');
    const env = { [CONFIG_FILE_VARIABLE]: path, BOARDSTREAM_PORT: '3', BOARDSTREAM_OPERATOR_PORT: '4' };
    const settings = loadSettings(env, { BOARDSTREAM_PORT: '5', BOARDSTREAM_HOST: undefined });
    expect(settings).toMatchObject({ port: 5, operatorPort: 4, host: '::1', rooms: { autoCreate: false } });
  });

  it('takes an empty variable as one that is not set', () => {
    expect(loadSettings({ BOARDSTREAM_PORT: '' }).port).toBe(8080);
  });

  it('[G17] names every wrong variable with what is expected and what was found', () => {
    const problems = problemsOf({
      BOARDSTREAM_PORT: 'http',
      BOARDSTREAM_ANONYMOUS_ROLE: 'king',
      BOARDSTREAM_ALLOWED_ORIGINS: 'x',
    });
    expect(problems).toEqual([
      { name: 'BOARDSTREAM_PORT', message: 'expected an integer from 0 to 65535, found "http"' },
      { name: 'BOARDSTREAM_ALLOWED_ORIGINS', message: expect.stringContaining('https://board.example.org') as string },
      { name: 'BOARDSTREAM_ANONYMOUS_ROLE', message: 'expected one of viewer, editor, owner, found "king"' },
    ]);
  });

  it('[M17] keeps deleted elements for a day at least; [M33] writes the first format of events unless told otherwise', () => {
    expect(problemsOf({ BOARDSTREAM_ROOMS_PURGE_AFTER_HOURS: '23' })).toMatchObject([
      { message: expect.stringContaining('an integer from 24') as string },
    ]);
    expect(loadSettings({})).toMatchObject({ rooms: { purgeAfterHours: 720 }, cluster: { eventFormat: 1 } });
  });

  it('[G17] reports an unknown variable with the nearest known name', () => {
    expect(problemsOf({ BOARDSTREAM_PROT: '1' })).toEqual([
      { name: 'BOARDSTREAM_PROT', message: 'no such setting; did you mean BOARDSTREAM_PORT?' },
    ]);
  });

  it('leaves the variables of test suites and of other programs alone', () => {
    const env = { BOARDSTREAM_TEST_ESDB_URL: 'x', BOARDSTREAM_URL: 'http://127.0.0.1:1', BOARDSTREAM_CHROMIUM: 'x' };
    expect(loadSettings(env)).toEqual(loadSettings({}));
  });

  it('[G17] names what is wrong in the file, and a file that is none', async () => {
    const path = await fileWith('{"prot": 1, "port": "x", "limits": {"opsPerSecond": -1}}');
    expect(problemsOf({ [CONFIG_FILE_VARIABLE]: path }).map(({ name }) => name)).toEqual([
      'prot',
      'port',
      'limits.opsPerSecond',
    ]);
    expect(problemsOf({ [CONFIG_FILE_VARIABLE]: join(directory.path, 'none.json') })).toMatchObject([
      { name: CONFIG_FILE_VARIABLE },
    ]);
    const broken = await fileWith('{');
    expect(problemsOf({ [CONFIG_FILE_VARIABLE]: broken })).toMatchObject([{ name: CONFIG_FILE_VARIABLE }]);
    const list = await fileWith('[]');
    expect(problemsOf({ [CONFIG_FILE_VARIABLE]: list })[0]?.message).toContain('not a JSON object');
  });
});

describe('describeSettings', () => {
  it('describes every setting; each default is a value that its variable may have', () => {
    const described = describeSettings();
    expect(described.find(({ key }) => key === 'rooms.autoCreate')).toEqual({
      key: 'rooms.autoCreate',
      variable: 'BOARDSTREAM_ROOMS_AUTO_CREATE',
      default: 'true',
      expected: 'true or false',
      description: expect.stringMatching(/\.$/) as string,
    });
    const env = Object.fromEntries(described.map((setting) => [setting.variable, setting.default]));
    expect(loadSettings(env)).toEqual(loadSettings({}));
  });
});
