import type { Verification, VerifyReport } from '@boardstream/ports';
import { measuredVerification } from './measured-verification.ts';
import { Metrics } from './metrics.ts';

function report(problems: readonly string[]): VerifyReport {
  const ok = problems.length === 0;
  return { type: 'report', room: 'demo', ok, events: 3, hashesChecked: 0, snapshotsChecked: 0, problems };
}

/** What is answered, one after the other. */
function verificationThat(...answers: readonly (VerifyReport | Error)[]): Verification {
  const left = [...answers];
  return {
    verify: () => {
      const next = left.shift() ?? new Error('asked too often');
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
    },
  };
}

describe('measuredVerification', () => {
  it('[O6] counts the rooms that were verified, and those with problems; not what could not be verified', async () => {
    const metrics = new Metrics();
    const good = report([]);
    const bad = report(['the snapshot at seq 2 differs from the fold', 'there is a snapshot beyond the head']);
    const verification = measuredVerification(
      verificationThat(good, bad, { type: 'not-found' }, { type: 'gone' }, new Error('aborted')),
      metrics,
    );
    expect(await verification.verify('demo')).toBe(good);
    expect(await verification.verify('demo')).toBe(bad);
    expect(await verification.verify('nowhere')).toEqual({ type: 'not-found' });
    expect(await verification.verify('erased')).toEqual({ type: 'gone' });
    await expect(verification.verify('demo')).rejects.toThrow('aborted');
    const text = await metrics.text();
    expect(text).toContain('boardstream_projector_verified_total 2');
    expect(text).toContain('boardstream_projector_verify_failures_total 1');
  });

  it('passes on what it is asked', async () => {
    const asked: unknown[] = [];
    const verify: Verification['verify'] = (...args) => {
      asked.push(args);
      return Promise.resolve({ type: 'not-found' });
    };
    const options = { signal: new AbortController().signal };
    await measuredVerification({ verify }, new Metrics()).verify('demo', options);
    expect(asked).toEqual([['demo', options]]);
  });
});
