import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { parseTrace } from './parse-trace.ts';
import { TraceError, type Trace } from './trace.ts';

/** The largest file, unpacked, that is read: a string of V8 holds no more. */
const MAX_BYTES = 512 * 1024 * 1024;

/** Reads a trace from a file of JSON, gzipped when its name ends in `.gz`. @throws TraceError when it can't be read or is none. */
export async function readTrace(path: string): Promise<Trace> {
  const bytes = await bytesOf(path);
  return parseTrace(json(path, path.endsWith('.gz') ? unpacked(path, bytes) : bytes));
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new TraceError('unreadable', `${path} can't be read: ${messageOf(error)}`, { cause: error });
  }
}

function unpacked(path: string, bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    throw new TraceError('not-gzip', `${path} can't be unpacked as gzip: ${messageOf(error)}`, { cause: error });
  }
}

function json(path: string, bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new TraceError('not-json', `${path} is not JSON: ${messageOf(error)}`, { cause: error });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
