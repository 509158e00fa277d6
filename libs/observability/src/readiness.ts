/** One thing that must work before the process is ready; resolves when it does, rejects with the reason. */
export interface HealthCheck {
  readonly name: string;
  readonly check: () => Promise<void>;
}

export interface PartReport {
  readonly name: string;
  readonly ok: boolean;
  /** Why not; a sentence without internals. */
  readonly reason?: string;
}

export interface ReadinessReport {
  readonly ready: boolean;
  readonly parts: readonly PartReport[];
}

/** A check that has not answered by then counts as failed. */
const CHECK_TIMEOUT_MS = 2_000;

/** Answers `/readyz`: ready when every part is, and while the process is not on its way out. */
export class Readiness {
  private readonly checks: readonly HealthCheck[];
  private leaving = false;

  constructor(checks: readonly HealthCheck[]) {
    this.checks = checks;
  }

  /** From now on the answer is no: the process is stopping. */
  leave(): void {
    this.leaving = true;
  }

  async report(): Promise<ReadinessReport> {
    const parts = await Promise.all(this.checks.map(reportOf));
    if (this.leaving) parts.push({ name: 'process', ok: false, reason: 'stopping' });
    return { ready: parts.every((part) => part.ok), parts };
  }
}

async function reportOf(check: HealthCheck): Promise<PartReport> {
  try {
    await withTimeout(check.check());
    return { name: check.name, ok: true };
  } catch (error) {
    return { name: check.name, ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function withTimeout(work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`no answer within ${String(CHECK_TIMEOUT_MS)} ms`));
    }, CHECK_TIMEOUT_MS);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
