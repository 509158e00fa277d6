import type { Gateway } from '@boardstream/gateway';
import type { Service } from '@boardstream/kernel';
import type { Logger } from '@boardstream/observability';
import type { Projector } from '@boardstream/projector';
import type { Sequencer } from '@boardstream/sequencer';

export interface Roles {
  readonly gateway: Gateway;
  readonly sequencer: Sequencer;
  readonly projector: Projector;
}

/** What a role may take to drain before it is stopped, in ms: three of them end within the 10 s that a supervisor gives. */
const DRAIN_WITHIN_MS = 3_000;

/** The roles, started. They end in the order of the data flow: nobody waits for an answer of one that is gone. */
export class RunningRoles {
  /** Rejects when a role broke by itself; resolves when all have ended. */
  readonly ended: Promise<void>;
  readonly #roles: Roles;
  readonly #logger: Logger;
  #draining: Promise<void> | undefined;

  constructor(roles: Roles, logger: Logger) {
    this.#roles = roles;
    this.#logger = logger;
    const runs = [roles.projector, roles.sequencer, roles.gateway].map((role) => role.run());
    this.ended = Promise.all(runs).then(() => undefined);
    this.ended.catch(() => undefined); // whoever started them looks at it; until then it is no unhandled rejection
  }

  drain(): Promise<void> {
    this.#draining ??= this.#drain();
    return this.#draining;
  }

  async #drain(): Promise<void> {
    const { gateway, sequencer, projector } = this.#roles;
    await this.#end(gateway);
    await this.#end(sequencer);
    await gateway.stop();
    await this.#end(projector);
  }

  async #end(role: Service): Promise<void> {
    const drained = await inTime(role.drain(), DRAIN_WITHIN_MS);
    if (drained) return;
    this.#logger.warn('role.drain.late', { role: role.id, withinMs: DRAIN_WITHIN_MS });
    await inTime(role.stop(), DRAIN_WITHIN_MS);
  }
}

/** Whether the work was done within this time. Its failure counts as done: it was told to end, and it did. */
function inTime(work: Promise<void>, withinMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(false);
    }, withinMs);
    const done = (): void => {
      clearTimeout(timer);
      resolve(true);
    };
    work.then(done, done);
  });
}
