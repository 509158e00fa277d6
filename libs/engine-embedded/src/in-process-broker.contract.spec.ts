import { fanoutContract, leasesContract, submissionQueueContract } from '@boardstream/ports/contract';
import { ManualClock } from '@boardstream/testing';
import { inProcessBroker } from './index.ts';

const PARTITION_BYTES = 64 * 1024;

// eslint-disable-next-line @typescript-eslint/require-await -- harnesses are made asynchronously
async function broker() {
  const clock = new ManualClock();
  const { close, ...ports } = inProcessBroker({
    clock,
    queueBytes: PARTITION_BYTES,
    queueAgeMs: 60_000,
    leaseMs: 10_000,
  });
  const pass = (ms: number) => () => {
    clock.advance(ms);
    return Promise.resolve();
  };
  return {
    ...ports,
    partitionBytes: PARTITION_BYTES,
    age: pass(60_000),
    runOut: pass(10_000),
    close: () => {
      close();
      return Promise.resolve();
    },
  };
}

submissionQueueContract('in process', broker);
fanoutContract('in process', broker);
leasesContract('in process', broker);
