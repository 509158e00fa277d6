import type { JetStreamManager, StoredMsg } from 'nats';
import { bucketStream } from './names.ts';

/** What a bucket holds, in the order of its keys, numbers in them by their value. */
export async function inspectBucket(
  manager: JetStreamManager,
  bucket: string,
): Promise<readonly (readonly [key: string, message: StoredMsg])[]> {
  const stream = bucketStream(bucket);
  const { state } = await manager.streams.info(stream, { subjects_filter: '>' });
  const subjects = Object.keys(state.subjects ?? {}).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const entries = await Promise.all(
    subjects.map(async (subject) => {
      const message = await manager.streams.getMessage(stream, { last_by_subj: subject });
      return [subject.slice(subject.lastIndexOf('.') + 1), message] as const;
    }),
  );
  return entries.filter(([, { data }]) => data.length > 0); // else a key that was removed
}
