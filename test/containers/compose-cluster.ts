import { fileURLToPath } from 'node:url';
import { BoardstreamApi } from '@boardstream/client';
import { eventually, freePort, temporaryDirectory, type TemporaryDirectory } from '@boardstream/testing';
import { boardstream, type CliResult } from '../support/cli.ts';
import { PARTS, type ClusterAccess, type Part } from '../support/cluster-access.ts';
import { boardstreamInside, composeCommand, run } from './docker.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Beside whatever else of Boardstream runs on this machine. */
const PROJECT = 'boardstream-test';
/** Generous: a busy machine starts eight containers, some of them a second time. */
const HEALTHY_WITHIN_MS = 180_000;

export interface ComposeOptions {
  /** With the overlay for where nothing can be pulled. */
  readonly double: boolean;
}

/** The cluster form as docker-compose.yml starts it, with two of each role. Only the gateways can be reached. */
export class ComposeCluster implements ClusterAccess {
  readonly urls: readonly string[];
  readonly files: string;
  readonly parts = PARTS;
  readonly #directory: TemporaryDirectory;
  readonly #compose: readonly string[];
  readonly #env: Readonly<Record<string, string>>;

  private constructor(directory: TemporaryDirectory, compose: readonly string[], ports: readonly number[]) {
    this.#directory = directory;
    this.files = directory.path;
    this.#compose = compose;
    this.urls = ports.map((port) => `http://127.0.0.1:${String(port)}`);
    const [first, second] = ports.map(String);
    this.#env = {
      GATEWAY_PORT: first ?? '',
      GATEWAY_2_PORT: second ?? '',
      // The older command builds several stages at once only by Docker's own builder.
      DOCKER_BUILDKIT: '1',
      COMPOSE_DOCKER_CLI_BUILD: '1',
    };
  }

  /** Nothing is started yet. @throws Error when there is no compose command */
  static async create({ double }: ComposeOptions): Promise<ComposeCluster> {
    const files = ['docker-compose.yml', ...(double ? ['ops/compose/double.yml'] : [])];
    const compose = [...(await composeCommand()), '-p', PROJECT, ...files.flatMap((file) => ['-f', file])];
    await run(['ops/compose/passwords.sh'], { cwd: ROOT });
    return new ComposeCluster(await temporaryDirectory('boardstream-compose-'), compose, [
      await freePort(),
      await freePort(),
    ]);
  }

  /** Builds the images; resolves with what that printed. */
  build(): Promise<string> {
    return this.#run('--profile', 'tools', 'build');
  }

  /** Starts everything, and resolves when all containers are healthy. */
  async up(): Promise<void> {
    await this.#run('up', '-d', '--no-build', '--scale', 'sequencer=2', '--scale', 'projector=2');
    await this.healthy();
  }

  async healthy(): Promise<void> {
    const ids = await this.#containers();
    let states: readonly string[] = [];
    const areHealthy = async (): Promise<boolean> => {
      const format = '{{.Name}} is {{.State.Health.Status}}';
      states = (await run(['docker', 'inspect', '--format', format, ...ids])).trim().split('\n');
      return states.every((state) => state.endsWith(' is healthy'));
    };
    await eventually(areHealthy, { timeoutMs: HEALTHY_WITHIN_MS, what: 'health of all containers' }).catch(
      (error: unknown) => {
        throw new Error(states.join(', '), { cause: error });
      },
    );
  }

  /** What every container has printed, with the service before each line. */
  logs(): Promise<string> {
    return this.#run('logs', '--no-color');
  }

  /** From outside; but what only operators may, and those are who is where the gateway is, from inside. */
  async cli(gateway: number, ...args: string[]): Promise<CliResult> {
    if (args[0] !== 'verify') return boardstream(['--url', this.#url(gateway), ...args]);
    const id = await this.#container(gateway === 0 ? 'gateway 1' : 'gateway 2');
    return { code: 0, stdout: await boardstreamInside(id, args), stderr: '' };
  }

  api(gateway: number): BoardstreamApi {
    return new BoardstreamApi({ url: this.#url(gateway) });
  }

  async kill(part: Part): Promise<void> {
    const id = await this.#container(part);
    await run(['docker', 'kill', id]);
    await run(['docker', 'start', id]);
  }

  /** Ends everything and removes what it stored. */
  async down(): Promise<void> {
    await this.#run('down', '--volumes');
    await this.#directory.remove();
  }

  async #container(part: Part): Promise<string> {
    const [service, index] = SERVICES[part];
    const id = (await this.#containers(service))[index];
    if (id === undefined) throw new Error(`there is no container of ${part}`);
    return id;
  }

  async #containers(...service: string[]): Promise<readonly string[]> {
    return (await this.#run('ps', '-q', ...service)).trim().split(/\s+/).sort();
  }

  #run(...args: string[]): Promise<string> {
    return run([...this.#compose, ...args], { cwd: ROOT, env: this.#env });
  }

  #url(gateway: number): string {
    const url = this.urls[gateway];
    if (url === undefined) throw new RangeError(`there is no gateway ${String(gateway)}`);
    return url;
  }
}

/** The service of each part, and which of its containers it is. */
const SERVICES: Readonly<Record<Part, readonly [service: string, index: number]>> = {
  'sequencer 1': ['sequencer', 0],
  'sequencer 2': ['sequencer', 1],
  'projector 1': ['projector', 0],
  'projector 2': ['projector', 1],
  'gateway 1': ['gateway', 0],
  'gateway 2': ['gateway-2', 0],
  broker: ['nats', 0],
  log: ['eventstore', 0],
};
