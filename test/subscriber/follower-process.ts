import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { eventually } from '@boardstream/testing';
import { captured, startNode, withoutSettings } from '../support/children.ts';

const PROGRAM = fileURLToPath(new URL('../../docs/examples/follow-room/follow-room.js', import.meta.url));

export interface FollowerOptions {
  readonly broker: string;
  readonly room: string;
  readonly stateFile: string;
  readonly env: Readonly<Record<string, string>>;
  readonly more?: readonly string[];
}

/** An event as the state file has it: its bytes in base64. */
export interface KeptEvent {
  readonly seq: number;
  readonly event: string;
}

/** The program of the guide, in a process of its own: another service. */
export class FollowerProcess {
  readonly #options: FollowerOptions;
  #child: ChildProcess;
  #printed: () => string;

  constructor(options: FollowerOptions) {
    this.#options = options;
    this.#child = this.#start();
    this.#printed = captured(this.#child, ['stdout', 'stderr']);
  }

  /** The whole lines of its state file. */
  get kept(): readonly KeptEvent[] {
    const { stateFile } = this.#options;
    const text = existsSync(stateFile) ? readFileSync(stateFile, 'utf8') : '';
    // The program's own form: what a test compares is what stands in it.
    return text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as KeptEvent);
  }

  /** What it printed since it was started last. */
  get printed(): string {
    return this.#printed();
  }

  /** SIGKILL, and starts it again. */
  async killAndRestart(): Promise<void> {
    await this.end('SIGKILL');
    this.#child = this.#start();
    this.#printed = captured(this.#child, ['stdout', 'stderr']);
  }

  /** Tells it to end, once it listens to that; resolves with its exit code. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    if (signal === 'SIGTERM')
      await eventually(() => this.printed.includes('following') || this.#child.exitCode !== null, {
        timeoutMs: 60_000,
        what: 'the program that follows',
      });
    if (this.#child.exitCode === null && this.#child.signalCode === null) this.#child.kill(signal);
    return this.ended();
  }

  /** Resolves with its exit code when it has ended. */
  async ended(): Promise<number | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, 'close');
    return this.#child.exitCode;
  }

  #start(): ChildProcess {
    const { broker, room, stateFile, env, more = [] } = this.#options;
    return startNode([PROGRAM, broker, room, stateFile, ...more], { env: { ...withoutSettings(process.env), ...env } });
  }
}
