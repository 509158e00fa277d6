import { StartError } from './start-error.ts';

/** What a port is for, and the setting that names it. */
export interface PortUse {
  readonly port: number;
  readonly host: string;
  readonly variable: string;
}

/** Runs `listen` and turns the system's errors into ones that name the port and its setting. @throws StartError */
export async function listenOn<T>(use: PortUse, listen: () => Promise<T>): Promise<T> {
  try {
    return await listen();
  } catch (error) {
    throw listenError(use, error);
  }
}

function listenError({ port, host, variable }: PortUse, error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  const options = { cause: error };
  switch (code) {
    case 'EADDRINUSE':
      return new StartError(
        'port-in-use',
        `port ${String(port)} on ${host} is in use by another program: stop that one, or choose another port (${variable})`,
        options,
      );
    case 'EACCES':
      return new StartError(
        'settings',
        `port ${String(port)} may not be opened by this user: choose one above 1023 (${variable})`,
        options,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError('settings', `this machine has no address ${host} (BOARDSTREAM_HOST)`, options);
    default:
      return error;
  }
}
