import { loadSettings, type Environment } from '@boardstream/config';
import { temporaryDirectory, type TemporaryDirectory } from '@boardstream/testing';
import { startStandalone, type RunningStandalone } from '../start-standalone.ts';

/** A server on free ports and a directory of its own. */
export interface TestServer extends RunningStandalone {
  readonly dir: string;
}

/** Starts servers and ends all of them, with their directories. */
export class TestServers {
  readonly #servers: RunningStandalone[] = [];
  readonly #directories: TemporaryDirectory[] = [];

  /** `dir`: go on with the directory of a server that was stopped. */
  async start(env: Environment = {}, dir?: string): Promise<TestServer> {
    const dataDir = dir ?? (await this.directory());
    const server = await startStandalone(
      loadSettings({
        BOARDSTREAM_PORT: '0',
        BOARDSTREAM_OPERATOR_PORT: '0',
        BOARDSTREAM_DATA_DIR: dataDir,
        BOARDSTREAM_PARTITIONS: '4',
        ...env,
      }),
    );
    this.#servers.push(server);
    return { ...server, dir: dataDir };
  }

  async directory(): Promise<string> {
    const directory = await temporaryDirectory();
    this.#directories.push(directory);
    return directory.path;
  }

  async endAll(): Promise<void> {
    for (const server of this.#servers.splice(0)) await server.stop();
    for (const directory of this.#directories.splice(0)) await directory.remove();
  }
}
