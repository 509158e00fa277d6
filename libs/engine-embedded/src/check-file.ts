import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * The head pages of an LMDB file, as the version that we use writes them (64 bits, little-endian). Source: `MDB_page_header`,
 * `MDB_meta` and `MDB_db` in its mdb.c.
 */
const HEAD = { flags: 18, magic: 24, version: 28, pageSize: 48, lastPage: 144, transaction: 152, bytes: 160 } as const;
const META_PAGE_FLAG = 0x08;
const MAGIC = 0xbeefc0de;
const DATA_VERSION = 2;

interface Head {
  readonly pageSize: number;
  readonly lastPage: number;
  readonly transaction: bigint;
}

/**
 * What is wrong with the file, in words; undefined when it can be opened, or is not there. LMDB trusts its file: of one
 * that is damaged at its head or was cut off it may kill the process, so that is found out first.
 */
export function fileDamage(path: string): string | undefined {
  const file = openIfThere(path);
  if (file === undefined) return undefined;
  try {
    const { size } = fstatSync(file);
    if (size === 0) return undefined;
    const first = readHead(file, 0);
    const second = first === undefined ? undefined : readHead(file, first.pageSize);
    if (first === undefined || second?.pageSize !== first.pageSize) return 'its head is not that of a store';
    const { lastPage, pageSize } = second.transaction > first.transaction ? second : first;
    const expected = (lastPage + 1) * pageSize;
    return size < expected ? `its file has ${String(size)} of ${String(expected)} bytes` : undefined;
  } finally {
    closeSync(file);
  }
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined; // the file system's errors have a code
    throw error;
  }
}

function readHead(file: number, at: number): Head | undefined {
  const bytes = Buffer.alloc(HEAD.bytes);
  if (readSync(file, bytes, 0, HEAD.bytes, at) < HEAD.bytes) return undefined;
  const isHead = (bytes.readUInt16LE(HEAD.flags) & META_PAGE_FLAG) !== 0 && bytes.readUInt32LE(HEAD.magic) === MAGIC;
  const pageSize = bytes.readUInt32LE(HEAD.pageSize);
  if (!isHead || bytes.readUInt32LE(HEAD.version) !== DATA_VERSION || pageSize < 512) return undefined;
  return {
    pageSize,
    lastPage: Number(bytes.readBigUInt64LE(HEAD.lastPage)),
    transaction: bytes.readBigUInt64LE(HEAD.transaction),
  };
}
