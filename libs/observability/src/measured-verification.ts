import type { Verification } from '@boardstream/ports';
import type { Metrics } from './metrics.ts';

/** The same verification, with its reports counted, and those that name a problem. What could not be verified is no report. */
export function measuredVerification(verification: Verification, metrics: Metrics): Verification {
  return {
    verify: async (room, options) => {
      const report = await verification.verify(room, options);
      if (report.type !== 'report') return report;
      metrics.verified.inc();
      if (!report.ok) metrics.verifyFailures.inc();
      return report;
    },
  };
}
