import { once } from 'node:events';
import { createServer } from 'node:net';

/** Put before a command: Jest tells no test of its own end, so on Linux the kernel ends a child with whoever started it. */
export const WITH_PARENT: readonly string[] =
  process.platform === 'linux' ? ['setpriv', '--pdeathsig', 'SIGKILL', '--'] : [];

/** A port of this machine that nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server without a port');
  probe.close();
  await once(probe, 'close');
  return address.port;
}
