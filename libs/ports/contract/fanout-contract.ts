import { eventually } from '@boardstream/testing';
import type { Fanout } from '../src/index.ts';
import { withHarness, type Harness } from './harness.ts';
import { unique } from './unique.ts';

export interface FanoutHarness extends Harness {
  readonly fanout: Fanout;
}

const text = new TextEncoder();

function collect(fanout: Fanout, subject: string): string[] {
  const got: string[] = [];
  fanout.subscribe(subject, (data) => got.push(new TextDecoder().decode(data)));
  return got;
}

/** What every fan-out does (FO1 to FO5 of SPEC.md). */
export function fanoutContract(name: string, make: () => Promise<FanoutHarness>): void {
  describe(`fan-out: ${name}`, () => {
    deliveryTests(make);
    handlerTests(make);
  });
}

function deliveryTests(make: () => Promise<FanoutHarness>): void {
  it(
    '[FO1, P15] every subscriber of a subject gets what is published on it, in order',
    withHarness(make, async ({ fanout }) => {
      const subject = `board.live.${unique('r')}`;
      const [one, two] = [collect(fanout, subject), collect(fanout, subject)];
      const sent = Array.from({ length: 200 }, (_, i) => `message ${String(i)}`);
      for (const message of sent) fanout.publish(subject, text.encode(message));
      await fanout.flush();
      await eventually(() => one.length === 200 && two.length === 200);
      expect([one, two]).toEqual([sent, sent]);
    }),
  );

  it(
    '[FO2] a subscription is for one subject exactly',
    withHarness(make, async ({ fanout }) => {
      const room = unique('r');
      const exact = collect(fanout, `board.live.${room}`);
      const others = [`board.live.${room}x`, `board.live.${room}.x`, `board.presence.${room}`, 'board.live'].map(
        (subject) => collect(fanout, subject),
      );
      fanout.publish(`board.live.${room}`, text.encode('here'));
      await eventually(() => exact.length === 1);
      await fanout.flush();
      expect(others).toEqual([[], [], [], []]);
    }),
  );

  it(
    '[FO3] nothing is kept for who subscribes later, and nothing comes after an unsubscribe',
    withHarness(make, async ({ fanout }) => {
      const subject = `board.live.${unique('r')}`;
      const always = collect(fanout, subject);
      fanout.publish(subject, text.encode('before'));
      await fanout.flush();
      await eventually(() => always.length === 1);
      const late: string[] = [];
      const subscription = fanout.subscribe(subject, (data) => late.push(new TextDecoder().decode(data)));
      fanout.publish(subject, text.encode('during'));
      await eventually(() => late.length === 1 && always.length === 2);
      subscription.unsubscribe();
      subscription.unsubscribe();
      fanout.publish(subject, text.encode('after'));
      await eventually(() => always.length === 3);
      await fanout.flush();
      expect(late).toEqual(['during']);
    }),
  );

  it(
    '[FO3] to publish where nobody listens is no error',
    withHarness(make, async ({ fanout }) => {
      fanout.publish(`board.live.${unique('r')}`, text.encode('x'));
      await expect(fanout.flush()).resolves.toBeUndefined();
    }),
  );

  it(
    '[FO1] bytes arrive as they were sent, an empty message too',
    withHarness(make, async ({ fanout }) => {
      const subject = `board.reply.${unique('g')}`;
      const got: number[][] = [];
      fanout.subscribe(subject, (data) => got.push([...data]));
      const every = Uint8Array.from({ length: 256 }, (_, i) => i);
      fanout.publish(subject, every);
      fanout.publish(subject, new Uint8Array());
      await eventually(() => got.length === 2);
      expect(got).toEqual([[...every], []]);
    }),
  );
}

function handlerTests(make: () => Promise<FanoutHarness>): void {
  it(
    '[FO4] a handler that throws takes nothing from the others, nor from itself',
    withHarness(make, async ({ fanout }) => {
      const subject = `board.live.${unique('r')}`;
      let thrown = 0;
      fanout.subscribe(subject, () => {
        thrown++;
        throw new Error('this handler fails');
      });
      const got = collect(fanout, subject);
      fanout.publish(subject, text.encode('one'));
      fanout.publish(subject, text.encode('two'));
      await eventually(() => got.length === 2 && thrown === 2);
      expect(got).toEqual(['one', 'two']);
    }),
  );

  it(
    '[FO5] no handler runs inside publish, also when a handler publishes',
    withHarness(make, async ({ fanout }) => {
      const [question, answer] = [`board.live.${unique('r')}`, `board.live.${unique('r')}`];
      let publishing = false;
      const seen: boolean[] = [];
      const publish = (subject: string): void => {
        publishing = true;
        fanout.publish(subject, text.encode('x'));
        publishing = false;
      };
      fanout.subscribe(question, () => {
        seen.push(publishing);
        publish(answer);
      });
      fanout.subscribe(answer, () => seen.push(publishing));
      publish(question);
      await eventually(() => seen.length === 2);
      expect(seen).toEqual([false, false]);
    }),
  );
}
