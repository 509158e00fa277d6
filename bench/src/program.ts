import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { cpuSecondsOf } from './process-cpu.ts';

const START_MS = 30_000;

/** A program under test that runs until it is ended. */
export interface Program {
  readonly name: string;
  /** What the pattern found in what it printed. */
  readonly address: string;
  /** CPU time used so far, in s. */
  cpuSeconds(): number;
  stop(): Promise<void>;
}

export interface ProgramOptions {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Finds, in a line that it prints (on standard output or error), where it can be reached: its first group. */
  readonly prints: RegExp;
}

/** Starts a program; resolves when it has printed where it can be reached. @throws Error when it does not within 30 s */
export async function startProgram({ name, command, args, env = {}, prints }: ProgramOptions): Promise<Program> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  // nats-server writes all it says there, at length; what others say is a complaint.
  if (name !== 'nats-server') child.stderr.pipe(process.stderr);
  const address = await addressOf(child, name, prints);
  child.once('exit', (code, signal) => {
    if (!stopping) console.error(`${name} ended by itself with ${String(code ?? signal)}`);
  });
  let stopping = false;
  return {
    name,
    address,
    cpuSeconds: () => cpuSecondsOf(child.pid ?? 0),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      stopping = true;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function addressOf(child: ChildProcess, name: string, prints: RegExp): Promise<string> {
  const lines: string[] = [];
  const printed = new Promise<string>((resolve, reject) => {
    for (const output of [child.stdout, child.stderr]) {
      if (output === null) throw new Error('its outputs are pipes');
      createInterface({ input: output }).on('line', (line) => {
        if (lines.length < 20) lines.push(line);
        const address = prints.exec(line)?.[1];
        if (address !== undefined) resolve(address);
      });
    }
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`${name} ended with ${String(code)} before it served:\n${lines.join('\n')}`));
    });
  });
  let late: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${name} did not start within ${String(START_MS / 1_000)} s:\n${lines.join('\n')}`));
    }, START_MS);
  });
  try {
    return await Promise.race([printed, expired]);
  } finally {
    clearTimeout(late);
  }
}
