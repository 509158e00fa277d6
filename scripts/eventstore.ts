import { ESDB_IMAGE, imageIsAtHand } from './container-image.ts';

/** What the specs of EventStoreDB run against: its name, and the variables by which they find it. */
export interface EventStoreTarget {
  readonly name: string;
  readonly env: NodeJS.ProcessEnv;
}

/** A real server: the one that BOARDSTREAM_TEST_ESDB_URL names, else a container's. Undefined when none can be had. */
export function findEventStore(): EventStoreTarget | undefined {
  const url = process.env['BOARDSTREAM_TEST_ESDB_URL'] ?? '';
  if (url !== '') return { name: url, env: {} };
  const named = process.env['BOARDSTREAM_TEST_ESDB_IMAGE'] ?? '';
  const image = named === '' ? ESDB_IMAGE : named;
  if (!imageIsAtHand(image)) return undefined;
  return { name: `containers of ${image}`, env: { BOARDSTREAM_TEST_ESDB_IMAGE: image } };
}
