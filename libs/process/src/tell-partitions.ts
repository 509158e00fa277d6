import type { Logger } from '@boardstream/observability';

/** Writes to the log whether this process counts the partitions as its cluster does, each time that this changes. */
export function tellPartitions(logger: Logger): (problem: string | undefined) => void {
  return (problem) => {
    if (problem === undefined) logger.info('partitions.agreed', {});
    else logger.error('partitions.not-agreed', { problem, setting: 'BOARDSTREAM_PARTITIONS' });
  };
}
