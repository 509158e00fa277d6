import type { Gateway } from '@boardstream/gateway';
import type { Logger } from '@boardstream/observability';
import { endService } from '@boardstream/process';
import type { Projector } from '@boardstream/projector';
import type { Sequencer } from '@boardstream/sequencer';

export interface Roles {
  readonly gateway: Gateway;
  readonly sequencer: Sequencer;
  readonly projector: Projector;
}

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
    await endService(gateway, this.#logger);
    await endService(sequencer, this.#logger);
    await gateway.stop();
    await endService(projector, this.#logger);
  }
}
