import { existsSync } from 'node:fs';
import { freePort } from './child-process.ts';
import { KEPT_CHARACTERS, type NatsRun, type NatsRunOptions } from './nats-run.ts';

/**
 * Runs nats-server in a container of an image that is there. What it stores lies in the directory, so the next run goes on
 * with it. It is frozen by a signal to its process: that takes an engine on this machine.
 */
export async function runNatsContainer(
  image: string,
  { directory, config, port: wanted, env }: NatsRunOptions,
): Promise<NatsRun> {
  const port = wanted === 0 ? await freePort() : wanted;
  // Only here: few tests need it, and it takes longer to load than most of them to run.
  const { GenericContainer, getContainerRuntimeClient, Wait } = await import('testcontainers');
  let printed = '';
  const started = await new GenericContainer(image)
    .withEntrypoint(['nats-server'])
    .withCommand(['-c', config, '-a', '0.0.0.0', '-p', String(port)])
    .withEnvironment(env)
    .withBindMounts([{ source: directory, target: directory }])
    .withUser(`${String(process.getuid?.() ?? 0)}:${String(process.getgid?.() ?? 0)}`)
    .withExposedPorts({ container: port, host: port })
    .withLogConsumer((log) => log.on('data', (chunk) => (printed = (printed + String(chunk)).slice(-KEPT_CHARACTERS))))
    .withWaitStrategy(Wait.forLogMessage('Server is ready'))
    .start();
  const container = (await getContainerRuntimeClient()).container.getById(started.getId());
  const { State } = await container.inspect();
  return {
    pid: State.Pid,
    port,
    lastWords: () => `ended in its container, having printed:\n${printed}`,
    hasEnded: () => !existsSync(`/proc/${String(State.Pid)}`),
    kill: async () => {
      await container.kill({ signal: 'SIGKILL' });
      await started.stop();
    },
  };
}
