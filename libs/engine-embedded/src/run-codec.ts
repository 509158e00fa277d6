import type { Write } from './environment.ts';

/** Records of one append: they lie side by side in the stream and in the log. */
export interface Run {
  readonly revision: number;
  readonly position: number;
  readonly count: number;
}

const COUNT_AT = 8;
const RUN_BYTES = 12;

/** As an append writes it: by position, beside those of the appends around it. */
export function writeOfRecent(stream: string, { revision, position, count }: Run): Write {
  const value = Buffer.allocUnsafe(RUN_BYTES + stream.length);
  value.writeDoubleBE(revision, 0);
  value.writeUInt32BE(count, COUNT_AT);
  value.write(stream, RUN_BYTES, 'latin1'); // a stream's name is ASCII (`checkAppend`)
  return { type: 'put', table: 'recentRuns', key: position, value };
}

export function decodeRecent(position: number, value: Buffer): { readonly stream: string; readonly run: Run } {
  const run = { revision: value.readDoubleBE(0), position, count: value.readUInt32BE(COUNT_AT) };
  return { stream: value.toString('latin1', RUN_BYTES), run };
}

/** As it is looked up for good: by stream and revision. */
export function writeOfRun(stream: string, { revision, position, count }: Run): Write {
  const value = Buffer.allocUnsafe(RUN_BYTES);
  value.writeDoubleBE(position, 0);
  value.writeUInt32BE(count, COUNT_AT);
  return { type: 'put', table: 'runs', key: [stream, revision], value };
}

export function decodeRun(key: readonly [string, number], value: Buffer): Run {
  return { revision: key[1], position: value.readDoubleBE(0), count: value.readUInt32BE(COUNT_AT) };
}
