import { GenericContainer, Wait } from 'testcontainers';
import { StartedBoardstreamContainer } from './started-boardstream-container.ts';

const DEFAULT_IMAGE = 'ghcr.io/boardstream/standalone:0.1.0';
const PORT = 8080;
/** A server on an empty folder is ready within a second or two; a busy machine takes longer. */
const READY_WITHIN_MS = 60_000;

/**
 * A Boardstream server of its own, in one container, for a test: nothing else is needed, and what it kept goes with it.
 * Settings are environment variables, as in `withEnvironment({ BOARDSTREAM_ANONYMOUS_ROLE: 'viewer' })`.
 */
export class BoardstreamContainer extends GenericContainer {
  /** @param image one of standalone Boardstream; the published one of this version when absent */
  constructor(image = DEFAULT_IMAGE) {
    super(image);
    this.withExposedPorts(PORT)
      .withWaitStrategy(Wait.forHttp('/readyz', PORT).forStatusCode(200))
      .withStartupTimeout(READY_WITHIN_MS);
  }

  /** Resolves when operations can be accepted and kept. */
  override async start(): Promise<StartedBoardstreamContainer> {
    return new StartedBoardstreamContainer(await super.start(), PORT);
  }
}
