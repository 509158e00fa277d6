import type { Logger } from './logger.ts';

/** The shape that NestJS expects of a logger; structural, so that this library needs no NestJS. */
export interface FrameworkLogger {
  log(message: unknown, ...rest: unknown[]): void;
  error(message: unknown, ...rest: unknown[]): void;
  warn(message: unknown, ...rest: unknown[]): void;
}

/** Carries the framework's own lines: its chatter at `debug`, its warnings and errors as they are. */
export function frameworkLogger(logger: Logger): FrameworkLogger {
  const fields = (message: unknown, rest: readonly unknown[]) => ({
    message: textOf(message),
    context: rest.map(textOf).join(' '),
  });
  return {
    log: (message, ...rest) => {
      logger.debug('framework.log', fields(message, rest));
    },
    warn: (message, ...rest) => {
      logger.warn('framework.warn', fields(message, rest));
    },
    error: (message, ...rest) => {
      logger.error('framework.error', fields(message, rest));
    },
  };
}

function textOf(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
