import { natsConnection, type Settings } from '@boardstream/config';
import { inspectEventStore, inspectNats } from '../adapters.ts';
import type { Asked, At, ClusterExamination, Examination, ReadyReport } from './examination.ts';
import { forbiddenSubjects } from './forbidden-subjects.ts';

export interface ExaminationOptions {
  /** Of the cluster; absent where a server in one process is examined. */
  readonly settings?: Settings;
  /** Processes whose `/readyz` is asked. */
  readonly urls: readonly string[];
  /** Each thing must have answered by then, in ms. */
  readonly withinMs: number;
}

/** Asks everything at once. Never rejects, and takes little longer than `withinMs`, whatever is frozen. */
export async function examine({ settings, urls, withinMs }: ExaminationOptions): Promise<Examination> {
  // Before anything is timed: the roles take a while to load, and nothing is heard meanwhile.
  if (settings !== undefined) await import('@boardstream/standalone');
  const [processes, cluster] = await Promise.all([
    Promise.all(urls.map((url) => at(url, withinMs, () => askProcess(url, withinMs)))),
    settings === undefined ? undefined : examineCluster(settings, withinMs),
  ]);
  return { processes, ...(cluster === undefined ? {} : { cluster }) };
}

async function examineCluster(settings: Settings, withinMs: number): Promise<ClusterExamination> {
  const { partitions, nats, eventstore, history, cluster } = settings;
  const connection = natsConnection(settings, 'boardstream-doctor');
  const inspection = { connection, partitions, replicas: nats.replicas, forbidden: forbiddenSubjects(nats.user) };
  const [broker, eventStore, projectors] = await Promise.all([
    // What one question may take is half of what all of them may, so that one that fails leaves room for the others.
    at(nats.servers.join(','), withinMs, () => inspectNats({ ...inspection, withinMs: withinMs / 2 })),
    at(withoutSecrets(eventstore.url), withinMs, () => inspectEventStore(eventstore.url, withinMs)),
    Promise.all(history.projectors.map((address) => at(address, withinMs, () => askProjector(address)))),
  ]);
  return {
    settings: { partitions, leaseMs: cluster.leaseMs, user: nats.user },
    nats: broker,
    eventStore,
    projectors,
  };
}

async function askProjector(address: string): Promise<{ readonly roundTripMs: number }> {
  // Not at the top: no other command should wait for it.
  const { RemoteHistory } = await import('@boardstream/standalone');
  const history = new RemoteHistory({ projectors: [address], answerWithinMs: 1 });
  try {
    await history.ping(); // the first one connects
    const asked = performance.now();
    await history.ping();
    return { roundTripMs: performance.now() - asked };
  } finally {
    history.close();
  }
}

async function askProcess(url: string, withinMs: number): Promise<ReadyReport> {
  const signal = AbortSignal.timeout(withinMs);
  const response = await fetch(new URL('/readyz', url), { signal });
  const text = await response.text();
  const report = readyReport(text);
  if (report === undefined) throw new Error(`no /readyz there: ${String(response.status)} ${text.slice(0, 80)}`);
  const lag = await exporterLag(url, signal);
  return { ...report, ...(lag === undefined ? {} : { exporterLagMs: lag }) };
}

function readyReport(text: string): ReadyReport | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isReport = typeof value === 'object' && value !== null && 'ready' in value && 'parts' in value;
    return isReport ? (value as ReadyReport) : undefined; // as `Readiness` writes it
  } catch {
    return undefined;
  }
}

/** In ms. Only an operator port has metrics, and only an exporter this one. */
async function exporterLag(url: string, signal: AbortSignal): Promise<number | undefined> {
  const text = await fetch(new URL('/metrics', url), { signal }).then((response) => response.text());
  const seconds = /^boardstream_exporter_lag_seconds (\S+)$/m.exec(text)?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1_000;
}

async function at<T>(address: string, withinMs: number, ask: () => Promise<T>): Promise<At<T>> {
  return { address, asked: await asked(withinMs, ask) };
}

/** What is asked may be frozen and never settle: then it is left behind. */
async function asked<T>(withinMs: number, ask: () => Promise<T>): Promise<Asked<T>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${String(withinMs / 1_000)} s`));
    }, withinMs);
  });
  try {
    return { type: 'answered', value: await Promise.race([ask(), late]) };
  } catch (error) {
    return { type: 'failed', reason: reasonOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** `fetch` itself only says that it failed; what stopped it is the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error && error.message === 'fetch failed' ? error.cause : error;
  return cause.message !== '' ? cause.message : 'code' in cause ? String(cause.code) : cause.name;
}

/** A password may hold anything, so all up to the last @ counts as credentials. */
function withoutSecrets(connectionString: string): string {
  return connectionString.replace(/^([^:]*:\/\/).*@/s, '$1').split('?', 1)[0] ?? '';
}
