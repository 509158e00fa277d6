import { randomUUID } from 'node:crypto';
import { natsConnection, type Settings } from '@boardstream/config';
import { systemClock, systemTimers } from '@boardstream/kernel';
import type { Logger } from '@boardstream/observability';

/**
 * How a role in a process of its own takes part in the broker: by the settings, with what becomes of the connection in the
 * log. `name` is shown by the broker; `onConnected` is called when it was reached, at first and after each loss.
 * @throws SettingsError when a file of secrets can't be read
 */
export function brokerOptions(
  settings: Settings,
  name: string,
  logger: Logger,
  onConnected: () => void = () => undefined,
) {
  let told = '';
  return {
    connection: natsConnection(settings, name),
    clock: systemClock,
    timers: systemTimers,
    boot: randomUUID(),
    leaseMs: settings.cluster.leaseMs,
    onStatus: (status: { readonly type: 'connected' | 'disconnected'; readonly problem?: string }) => {
      const connected = status.type === 'connected';
      const tell = JSON.stringify(status);
      // It tries twice a second: what is as it was is told once.
      if (connected || tell !== told) logger[connected ? 'info' : 'warn'](`broker.${status.type}`, { ...status });
      told = tell;
      if (connected) onConnected();
    },
    onHandlerError: (subject: string, error: unknown) => {
      logger.error('fanout.handler.failed', { subject, error });
    },
  };
}
