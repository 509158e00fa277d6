/** How many partitions a cluster has. Whoever records it first fixes it, for rooms are found by it (`partitionOf`). */
export interface PartitionCount {
  /** What is recorded; undefined before anybody did. @throws PortError */
  read(): Promise<number | undefined>;
  /** Records the number where none is recorded, by compare-and-set. Resolves with what is recorded then. @throws PortError */
  record(count: number): Promise<number>;
}
