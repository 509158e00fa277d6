import type { ExitCode } from './exit-codes.ts';

/** An end that the user can do something about: one line says what, the exit code says which kind. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}
