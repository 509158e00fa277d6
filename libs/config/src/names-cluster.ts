import type { Environment } from './load-settings.ts';

/** Each of them says where a part of a cluster is. */
const CLUSTER_VARIABLES = ['BOARDSTREAM_NATS_SERVERS', 'BOARDSTREAM_EVENTSTORE_URL', 'BOARDSTREAM_HISTORY_PROJECTORS'];

/** Whether the environment says where a cluster is. */
export function namesCluster(env: Environment = process.env): boolean {
  return CLUSTER_VARIABLES.some((name) => (env[name] ?? '') !== '');
}
