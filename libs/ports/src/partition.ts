/** How many partitions a cluster has unless its creator said otherwise; fixed at creation. */
export const DEFAULT_PARTITIONS = 64;

/** The partition of a room: FNV-1a, 32 bits, of its id (ASCII by P17), modulo the number of partitions. Source: http://www.isthe.com/chongo/tech/comp/fnv/. */
export function partitionOf(room: string, partitions: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < room.length; i++) {
    hash = Math.imul(hash ^ room.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0) % partitions;
}
