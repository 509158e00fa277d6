import type { Checkpoints, LogPosition } from '@boardstream/ports';
import type { Environment } from './environment.ts';
import type { GroupCommit } from './group-commit.ts';

/** Positions by the name of who keeps them. */
export class EmbeddedCheckpoints implements Checkpoints {
  readonly #environment: Environment;
  readonly #commits: GroupCommit;

  constructor(environment: Environment, commits: GroupCommit) {
    this.#environment = environment;
    this.#commits = commits;
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous, LMDB's reads are not
  async load(name: string): Promise<LogPosition | undefined> {
    return this.#environment.tables.checkpoints.get(name)?.toString();
  }

  async save(name: string, position: LogPosition): Promise<void> {
    await this.#commits.run(0, (write) =>
      write({ type: 'put', table: 'checkpoints', key: name, value: Buffer.from(position) }),
    );
  }
}
