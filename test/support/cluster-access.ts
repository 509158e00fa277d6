import type { BoardstreamApi } from '@boardstream/client';
import type { CliResult } from './cli.ts';

/** What can be killed in a cluster, in the order in which reports name it. */
export const PARTS = [
  'sequencer 1',
  'sequencer 2',
  'projector 1',
  'projector 2',
  'gateway 1',
  'gateway 2',
  'broker',
  'log',
] as const;
export type Part = (typeof PARTS)[number];

/** A cluster as tests use it that runs already, whatever its parts run in: processes or containers. */
export interface ClusterAccess {
  /** Of each gateway. */
  readonly urls: readonly string[];
  /** Where commands may write files; removed at the end. */
  readonly files: string;
  /** What `kill` can kill. */
  readonly parts: readonly Part[];
  /** The `boardstream` command at a gateway, counted from 0. */
  cli(gateway: number, ...args: string[]): Promise<CliResult>;
  api(gateway: number): BoardstreamApi;
  /** SIGKILL, and starts it again at once; does not wait until it is ready. */
  kill(part: Part): Promise<void>;
}
