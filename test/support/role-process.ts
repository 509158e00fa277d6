import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { eventually, freePort, untilStopped } from '@boardstream/testing';
import { captured, startNode, withoutSettings } from './children.ts';

export type RoleName = 'gateway' | 'sequencer' | 'projector';

const READY_WITHIN_MS = 60_000;

/** One role in a process of its own, as an operator runs it; it can be ended and started again with the same settings. */
export class RoleProcess {
  readonly role: RoleName;
  readonly operatorUrl: string;
  readonly #env: Readonly<Record<string, string>>;
  readonly #program: string;
  #child: ChildProcess | undefined;
  #output: () => string = () => '';

  private constructor(
    role: RoleName,
    operatorPort: number,
    env: Readonly<Record<string, string>>,
    program: string | undefined,
  ) {
    this.role = role;
    this.#program = program ?? fileURLToPath(new URL(`../../apps/${role}/dist/main.js`, import.meta.url));
    this.operatorUrl = `http://127.0.0.1:${String(operatorPort)}`;
    this.#env = { ...env, BOARDSTREAM_OPERATOR_PORT: String(operatorPort) };
  }

  /**
   * Resolves when the process runs; whether it is ready is asked with `ready`.
   * @param program the path of what runs the role; its own `main` when absent
   */
  static async start(role: RoleName, env: Readonly<Record<string, string>>, program?: string): Promise<RoleProcess> {
    const process = new RoleProcess(role, await freePort(), env, program);
    process.resume();
    return process;
  }

  resume(): void {
    const before = this.#output();
    this.#child = startNode([this.#program], { env: { ...withoutSettings(process.env), ...this.#env } });
    const printed = captured(this.#child, ['stdout', 'stderr']);
    this.#output = () => before + printed();
  }

  /** What it has printed so far, every time that it ran. */
  get output(): string {
    return this.#output();
  }

  /**
   * Resolves when `/readyz` says that it works.
   * @param pauseMs between two questions; as `eventually` has it when absent
   * @throws Error with what it printed, at once when it ended with an error
   */
  async ready(pauseMs?: number): Promise<void> {
    let answer = '';
    const isReady = async (): Promise<boolean> => {
      if (this.#failed) return true;
      const response = await fetch(`${this.operatorUrl}/readyz`);
      answer = await response.text();
      return response.status === 200;
    };
    const what = `a ${this.role} that is ready`;
    const pace = pauseMs === undefined ? {} : { pauseMs };
    await eventually(isReady, { timeoutMs: READY_WITHIN_MS, what, ...pace }).catch((error: unknown) => {
      throw new Error(`${answer}\n${this.#output()}`, { cause: error });
    });
    if (this.#failed)
      throw new Error(`the ${this.role} ended with ${String(this.#child?.exitCode)}:\n${this.#output()}`);
  }

  /** A port of it was taken, for one. */
  get #failed(): boolean {
    return (this.#child?.exitCode ?? 0) !== 0;
  }

  /** A figure of `/metrics`. */
  async metric(name: string): Promise<number> {
    const text = await (await fetch(`${this.operatorUrl}/metrics`)).text();
    return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  }

  /** SIGSTOP: it is there and does nothing. */
  freeze(): void {
    this.#child?.kill('SIGSTOP');
    if (this.#child?.pid !== undefined) untilStopped(this.#child.pid);
  }

  thaw(): void {
    this.#child?.kill('SIGCONT');
  }

  /** Whether it was started and has not ended. */
  get running(): boolean {
    return this.#child?.exitCode === null && this.#child.signalCode === null;
  }

  /** SIGTERM, unless told otherwise; resolves with the exit code when it has ended. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    const child = this.#child;
    if (child === undefined) return null;
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'close');
      child.kill(signal);
      await ended;
    }
    return child.exitCode;
  }
}
