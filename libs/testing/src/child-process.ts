import { once } from 'node:events';
import { createServer } from 'node:net';

/** Put before a command: Jest tells no test of its own end, so on Linux the kernel ends a child with whoever started it. */
export const WITH_PARENT: readonly string[] =
  process.platform === 'linux' ? ['setpriv', '--pdeathsig', 'SIGKILL', '--'] : [];

/** Jest's workers beside each other have ports of their own, eight times as many as there are here. */
const PORTS = 1_500;
/** Below those that systems give to whoever wants any: Linux from 32,768 on, others from 49,152 on. */
const FIRST_PORT = 20_000 + (Number(process.env['JEST_WORKER_ID'] ?? 0) % 8) * PORTS;

// Mutable, as nothing else tells a port that was handed out from one that is free: two given at once would be the same one
// now and then. Where it begins is a matter of chance, so that processes beside each other go different ways.
let next = Math.floor(Math.random() * PORTS);

/**
 * A port of this machine that nobody listens on now, for a server that has to be told it before it starts. It is no port
 * that this module has given before, nor one that the system may give to a connection or to whoever listens on any.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < PORTS; tries++) {
    const port = FIRST_PORT + (next++ % PORTS);
    if (await isFree(port)) return port;
  }
  throw new Error(`no port from ${String(FIRST_PORT)} on is free`);
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  try {
    await once(probe.listen(port, '127.0.0.1'), 'listening');
  } catch {
    return false;
  }
  probe.close();
  await once(probe, 'close');
  return true;
}
