import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end; what it printed to standard output. @throws Error with all that it printed when it fails */
export async function run(command: readonly string[], { cwd, env = {} }: CommandOptions = {}): Promise<string> {
  const [program = '', ...args] = command;
  try {
    const { stdout } = await promisify(execFile)(program, args, {
      maxBuffer: MAX_OUTPUT_BYTES,
      env: { ...process.env, ...env },
      ...(cwd === undefined ? {} : { cwd }),
    });
    return stdout;
  } catch (error) {
    // What execFile rejects with has the outputs, as text.
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`${command.join(' ')} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

/** The command that speaks compose here: Docker's own, or the one that came before it. @throws Error that says what to install */
export async function composeCommand(): Promise<readonly string[]> {
  const causes: unknown[] = [];
  for (const command of [['docker', 'compose'], ['docker-compose']]) {
    try {
      await run([...command, 'version']);
      return command;
    } catch (error) {
      causes.push(error);
    }
  }
  throw new Error(
    'Neither "docker compose" nor "docker-compose" works here (Debian: apt-get install docker.io docker-compose)',
    { cause: new AggregateError(causes) },
  );
}

/** Bytes of an image that is there. */
export async function imageBytes(image: string): Promise<number> {
  return Number(await run(['docker', 'image', 'inspect', '--format', '{{.Size}}', image]));
}

/** Runs the `boardstream` command where a server is: in its container's network, as an operator does. What it printed. @throws Error when it fails */
export function boardstreamInside(container: string, args: readonly string[]): Promise<string> {
  return run(['docker', 'run', '--rm', '--network', `container:${container}`, 'boardstream/cli', ...args]);
}
