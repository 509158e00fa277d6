import { readFileSync } from 'node:fs';
import { Metrics } from './metrics.ts';
import { ROLE_METRICS, type CountingRole } from './role-metrics.ts';

const DOCUMENT = new URL('../../../docs/metrics.md', import.meta.url);

/** `name type labels`, of every metric that a process can show, but for those of the runtime. */
async function shown(): Promise<readonly string[]> {
  const metrics = new Metrics();
  for (const role of Object.keys(ROLE_METRICS) as CountingRole[]) metrics.watch(role, () => ({}));
  const all = await metrics.registry.getMetricsAsJSON();
  return all.map(({ name, type }) => `${name} ${String(type)}`).sort();
}

function documented(): readonly string[] {
  const rows = readFileSync(DOCUMENT, 'utf8').matchAll(/^\| `(boardstream_\w+)`(?: by `\w+`)? +\| (\w+) +\| \S/gm);
  return Array.from(rows, ([, name = '', type = '']) => `${name} ${type}`).sort();
}

describe('the documented metrics', () => {
  it('[O6] are those that there are, with their types', async () => {
    expect(documented()).toEqual(await shown());
  });

  it('[O6] are named as Prometheus has it: counters end with _total, and nothing else does', async () => {
    for (const metric of await shown()) expect(metric).toMatch(/_total counter$|^(?!.*_total ).* (gauge|histogram)$/);
  });

  it('[O6] a number that a role counts and that has no name is refused at once', () => {
    const stats = { pending: 1, unheard: 2 };
    expect(() => new Metrics().watch('gateway', () => stats)).toThrow('the gateway counts unheard, which has no name');
  });
});
