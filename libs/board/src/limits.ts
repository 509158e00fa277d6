/** What one op, one element and one room may hold. Told to clients in `welcome`; protocol constants, so that no server lowers them. */
export const LIMITS = {
  /** Bytes of an op in protobuf that a server takes: twice what a client sends, so that an op brought forward still fits (M24). */
  opBytes: 128 * 1024,
  /** Bytes of an op in protobuf that a client composes up to (M24). */
  clientOpBytes: 64 * 1024,
  /** Changes in an op (M24). */
  opChanges: 500,
  /** Points of a path. */
  points: 50_000,
  /** Code points of a text. */
  textLength: 200_000,
  /** Bytes of an element's (or the board's) `extra` as JSON in UTF-8 (M6). */
  extraBytes: 16 * 1024,
  /** Levels of nesting in `extra`; the map itself is the first (M6). */
  extraDepth: 8,
  /** Elements of a room, deleted ones that are not purged yet included (M17). */
  elements: 200_000,
  /** Bytes of a room's elements by the model's own measure (`elementBytes`), deleted ones included (M17). */
  roomBytes: 256 * 1024 * 1024,
  /** Bytes of the elements of one part of a load, by the same measure; one that is larger has a part of its own (M34). */
  partBytes: 256 * 1024,
  /** Characters of an element id, which are printable ASCII without the space. */
  idLength: 128,
} as const;
