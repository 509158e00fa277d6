import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { WITH_PARENT } from './child-process.ts';
import { eventually } from './eventually.ts';
import { KEPT_CHARACTERS, type NatsRun, type NatsRunOptions } from './nats-run.ts';

const HOW_TO_GET_IT =
  'npm test finds or installs one; else install it (apt-get install nats-server), or name it in BOARDSTREAM_TEST_NATS_SERVER';
const READY_WITHIN_MS = 20_000;
/** Exit code of a command that runs another, where that one is not there. */
const NOT_FOUND = 127;
/** How nats-server is told to take any port that is free. */
const ANY_PORT = -1;
const LISTENS = /Listening for client connections on \S*:(\d+)$/m;
const IS_READY = /Server is ready/;

/**
 * Runs the program, and resolves when it takes clients.
 * @throws Error with what it printed, when it ends before: where the port is taken, that says so
 */
export async function runNatsProgram(program: string, { config, port, env }: NatsRunOptions): Promise<NatsRun> {
  const listen = ['-a', '127.0.0.1', '-p', String(port === 0 ? ANY_PORT : port)];
  const [command = program, ...args] = [...WITH_PARENT, program, '-c', config, ...listen];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const printed = lastPrinted(child);
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const lastWords = (): string => `${howItEnded(child)}, having printed:\n${printed()}`;
  const kill = async (): Promise<void> => {
    if (hasEnded()) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  const pid = await started(child, program);
  try {
    return { pid, port: await listensOn(child, printed, lastWords), hasEnded, lastWords, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

async function started(child: ChildProcess, program: string): Promise<number> {
  try {
    await once(child, 'spawn'); // rejects with the reason when there is no such program
  } catch (error) {
    throw new Error(`${program} does not start: ${HOW_TO_GET_IT}`, { cause: error });
  }
  if (child.pid === undefined) throw new Error(`${program} runs and has no process id`);
  return child.pid;
}

/** Its port, when it takes clients. */
async function listensOn(child: ChildProcess, printed: () => string, lastWords: () => string): Promise<number> {
  let closed = false;
  child.once('close', () => (closed = true)); // later than its end: by then all that it printed has come
  const isOver = (): boolean => closed;
  await eventually(() => isOver() || IS_READY.test(printed()), { timeoutMs: READY_WITHIN_MS, what: 'nats-server' });
  const port = Number(LISTENS.exec(printed())?.[1]);
  if (!isOver() && Number.isInteger(port)) return port;
  const advice = child.exitCode === NOT_FOUND ? `: ${HOW_TO_GET_IT}` : '';
  throw new Error(`nats-server does not start${advice}; it ${lastWords()}`);
}

/** What a child has printed to both its outputs, without what is too long ago. */
function lastPrinted(child: ChildProcess): () => string {
  let printed = '';
  for (const output of [child.stdout, child.stderr])
    output?.on('data', (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-KEPT_CHARACTERS)));
  return () => printed;
}

function howItEnded({ exitCode, signalCode }: ChildProcess): string {
  if (signalCode !== null) return `was ended by ${signalCode}`;
  return exitCode === null ? 'has not ended' : `ended with exit code ${String(exitCode)}`;
}
