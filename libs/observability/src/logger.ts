import { pino } from 'pino';
import type { LogOutput } from './log-output.ts';
import { prettyLines } from './pretty-lines.ts';

/** Facts beside an event's name. Never the content of an operation, a token or a secret. */
export type LogFields = Readonly<Record<string, unknown>>;

/**
 * One line per thing that happened: a fixed event name (`room.loaded`), which programs search for, and fields. An error
 * goes under the field `error`.
 */
export interface Logger {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
  /** A logger that adds these fields to each of its lines. */
  child(fields: LogFields): Logger;
}

export interface LoggerOptions {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** `auto`: pretty when `output` is a terminal, JSON lines otherwise. */
  readonly format: 'auto' | 'json' | 'pretty';
  /** Standard error unless told otherwise: standard output belongs to what a command answers. */
  readonly output?: LogOutput;
}

/** Writes lines to `output`, synchronously: nothing is lost when the process ends right after. */
export function createLogger(options: LoggerOptions): Logger {
  const output = options.output ?? process.stderr;
  const pretty = options.format === 'pretty' || (options.format === 'auto' && output.isTTY === true);
  const destination = pretty ? prettyLines(output) : output;
  const target = pino(
    {
      level: options.level,
      base: null,
      messageKey: 'event',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: pino.stdSerializers.err },
    },
    { write: (line: string) => void destination.write(line) },
  );
  return wrap(target);
}

/** A logger that says nothing. */
export const silentLogger: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => silentLogger,
};

function wrap(target: pino.Logger): Logger {
  return {
    debug: (event, fields) => {
      target.debug(fields ?? {}, event);
    },
    info: (event, fields) => {
      target.info(fields ?? {}, event);
    },
    warn: (event, fields) => {
      target.warn(fields ?? {}, event);
    },
    error: (event, fields) => {
      target.error(fields ?? {}, event);
    },
    child: (fields) => wrap(target.child(fields)),
  };
}
