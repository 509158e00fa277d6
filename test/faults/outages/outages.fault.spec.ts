import { create, eventually } from '@boardstream/testing';
import type { RoleName, RoleProcess } from '../../support/role-process.ts';
import { stopsAtTheEnd } from '../../support/stops-at-the-end.ts';
import { Trio } from '../support/trio.ts';
import { OUTAGES } from './outage.ts';
import { unready } from './readyz.ts';

/** All of them by `npm run outages`. */
const CHOSEN = OUTAGES.filter(({ long }) => long === undefined || process.env['BOARDSTREAM_TEST_OUTAGES'] === 'all');

/** A read is answered by then, one way or another, in ms: each projector may take 10 s. */
const READ_WITHIN_MS = 25_000;

describe('one process of each role, with what it needs away, slow or wrong', () => {
  let trio: Trio;
  let drawn = 0;

  const keep = stopsAtTheEnd();
  beforeAll(async () => {
    trio = keep(await Trio.start(), (running) => running.stop());
  }, 120_000);

  it('[P12] started before everything that they need, they say so, and go on by themselves when it is there', async () => {
    await unready(trio.roles.sequencer, 'broker', /NATS can't be reached: .*refused/i);
    await unready(trio.roles.sequencer, 'streams', /not made yet/);
    await unready(trio.roles.sequencer, 'log', /EventStoreDB at .* failed the ping/);
    await unready(trio.roles.projector, 'log', /EventStoreDB at .* failed the ping/);
    await unready(trio.roles.gateway, 'projector', /no projector answers: .*ECONNREFUSED/);
    trio.client.start();
    trio.client.submit(create('early'));
    expect(trio.client.saveStatus).not.toBe('saved');
    await trio.reachable();
    await trio.well();
    expect(trio.watcher.last).toBeGreaterThan(0);
  }, 120_000);

  it.each(CHOSEN)(
    '[G21] [G10] [P12] $name',
    async ({ begin, named, logged, saves }) => {
      await trio.well();
      const { client, watcher, roles } = trio;
      const before = watcher.last;
      const printed = logged === undefined ? 0 : roles[logged[0]].output.length;
      const repair = await begin(trio);
      try {
        client.submit(create(`during-${String(++drawn)}`));
        const read = answerTo(`${trio.url}/v1/rooms/room/events?from=1`);
        for (const [name, [part, reason]] of Object.entries(named))
          await unready(roles[name as RoleName], part, reason); // its keys are roles
        expect(await read).toMatch(/^200 |^503 unavailable/);
        if (logged !== undefined) await tellsInLog(roles[logged[0]], printed, logged[1]);
        if (saves !== true)
          expect({ status: client.saveStatus, last: watcher.last }).toEqual({ status: 'saving', last: before });
      } finally {
        await repair();
      }
      await trio.well();
      expect(watcher.last).toBe(before + 1);
      expect(watcher.problems).toEqual([]);
    },
    120_000,
  );
});

/** Resolves when the role has written this event, after so many characters of its output. */
async function tellsInLog(role: RoleProcess, printed: number, event: string): Promise<void> {
  const tells = (): boolean => role.output.slice(printed).includes(`"event":"${event}"`);
  await eventually(tells, { timeoutMs: 20_000, what: `${event} in the log of the ${role.role}` });
}

/** Status and code. */
async function answerTo(url: string): Promise<string> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(READ_WITHIN_MS) });
  const body = (await answer.json()) as { readonly code?: string }; // a problem document, or what was asked for
  return `${String(answer.status)} ${body.code ?? ''}`;
}
