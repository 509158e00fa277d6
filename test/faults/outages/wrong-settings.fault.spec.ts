import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { esdbTarget, freePort } from '@boardstream/testing';
import { captured, startNode, withoutSettings } from '../../support/children.ts';
import { RoleProcess, type RoleName } from '../../support/role-process.ts';
import { running, unready } from './readyz.ts';

/** Runs a role until it ends by itself. */
async function ends(role: RoleName, settings: Readonly<Record<string, string>>) {
  const entry = fileURLToPath(new URL(`../../../apps/${role}/dist/main.js`, import.meta.url));
  const child = startNode([entry], { env: { ...withoutSettings(process.env), ...settings } });
  const output = captured(child, ['stderr']);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output: output() };
}

describe('a role whose settings can not be right', () => {
  it.each([
    ['sequencer', 'BOARDSTREAM_EVENTSTORE_URL', 'localhost:2113', /not a connection string for EventStoreDB/],
    ['projector', 'BOARDSTREAM_EVENTSTORE_URL', 'esdb://a:2113?tls=perhaps', /not a connection string/],
    ['projector', 'BOARDSTREAM_EVENTSTORE_URL', 'esdb://a:2113?tsl=false', /a setting that can't be used here, "tsl"/],
    ['gateway', 'BOARDSTREAM_NATS_SERVERS', 'localhost', /expected addresses such as nats:\/\/host:4222/],
    ['gateway', 'BOARDSTREAM_HISTORY_PROJECTORS', 'http://a', /expected addresses such as projector:7070/],
    ['sequencer', 'BOARDSTREAM_NATS_PASSWORD_FILE', '/nothing', /\/nothing/],
  ] as const)('[P12] does not start: %s with %s=%s names it and why', async (role, variable, value, says) => {
    const { code, output } = await ends(role, { [variable]: value });
    expect(output).toContain(`${variable}: `);
    expect(output).toMatch(says);
    expect(output).not.toMatch(/^\s+at /m); // no stack: nothing is broken
    expect(code).toBe(78);
  });

  it.each(['sequencer', 'projector', 'gateway'] as const)(
    '[P12] a %s whose operator port is taken says so and ends, whatever it had begun',
    async (role) => {
      const other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const address = other.address();
      const port = String(typeof address === 'object' && address !== null ? address.port : 0);
      const { code, output } = await ends(role, {
        BOARDSTREAM_OPERATOR_PORT: port,
        BOARDSTREAM_PORT: '0',
        BOARDSTREAM_HISTORY_PORT: '0',
        BOARDSTREAM_LOG_LEVEL: 'silent',
      });
      other.close();
      expect(output).toContain(`port ${port} on 127.0.0.1 is in use`);
      expect(code).toBe(69);
    },
  );

  it('[P12] a sequencer that is to speak TLS to a server that does not names the server, and stays', async () => {
    const target = await esdbTarget();
    const sequencer = await RoleProcess.start('sequencer', {
      BOARDSTREAM_NATS_SERVERS: `nats://127.0.0.1:${String(await freePort())}`,
      BOARDSTREAM_EVENTSTORE_URL: target.connectionString.replace('tls=false', 'tls=true'),
    });
    await running(sequencer);
    await unready(sequencer, 'log', /EventStoreDB at .* failed the ping/);
    expect(await sequencer.end()).toBe(0);
    await target.stop();
  }, 120_000);
});
