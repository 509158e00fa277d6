// ot-fuzzer has no types: what is used of it.
declare module 'ot-fuzzer' {
  /** Asks `draw` for random ops, each with the snapshot that it makes, and holds the type against the laws of OT. */
  interface Fuzzer {
    <S, Op>(type: object, draw: (snapshot: S) => [op: Op, expected: S], iterations?: number): void;
    /** A random integer from 0 to `below` − 1. The seed is that of the process: the environment's `SEED`, else 1. */
    randomInt(below: number): number;
  }
  const fuzzer: Fuzzer;
  export default fuzzer;
}
