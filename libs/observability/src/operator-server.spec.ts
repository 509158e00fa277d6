import { Metrics } from './metrics.ts';
import { silentLogger } from './logger.ts';
import { OperatorServer } from './operator-server.ts';
import { Readiness, type HealthCheck } from './readiness.ts';

let problem: string | undefined;
const checks: HealthCheck[] = [
  { name: 'log', check: () => (problem === undefined ? Promise.resolve() : Promise.reject(new Error(problem))) },
];
const metrics = new Metrics();
const readiness = new Readiness(checks);
const server = new OperatorServer({ host: '127.0.0.1', port: 0, readiness, metrics, logger: silentLogger });
let url = '';

beforeAll(async () => {
  url = `http://127.0.0.1:${String(await server.listen())}`;
});
afterAll(() => server.close());

describe('OperatorServer', () => {
  it('[P12] says that the loop turns', async () => {
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' });
  });

  it('[P12] is ready when every part is, and names each that fails', async () => {
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    problem = 'the disk is full';
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      ready: false,
      parts: [{ name: 'log', ok: false, reason: 'the disk is full' }],
    });
    problem = undefined;
  });

  it('shows what was counted here, and what others count for themselves', async () => {
    metrics.refusals.inc({ code: 'busy' });
    metrics.watch('sequencer', () => ({ roomsInMemory: 3, logWritable: true, conflicts: 2, refused: { busy: 1 } }));
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(text).toContain('boardstream_refusals_total{code="busy"} 1');
    expect(text).toContain('boardstream_sequencer_rooms 3');
    expect(text).toContain('boardstream_sequencer_log_writable 1');
    expect(text).toMatch(
      /^# TYPE boardstream_sequencer_conflicts_total counter\nboardstream_sequencer_conflicts_total 2$/m,
    );
    expect(text).toContain('boardstream_sequencer_refused_total{code="busy"} 1');
    expect(await metrics.text()).toBe(text); // what is read twice is not counted twice
  });

  it('tells who is lost what it has', async () => {
    const response = await fetch(`${url}/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('/readyz');
  });

  it('[P12] is not ready any more once the process leaves', async () => {
    readiness.leave();
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
  });
});
