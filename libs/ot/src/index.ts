export { apply, Board, BoardDraft, boardOf, ElementSummary } from './board.ts';
export { applyToElement, toElementData, type Element } from './board-element.ts';
export { checkOp } from './check-op.ts';
export { codePointLength } from './code-points.ts';
export {
  ELEMENT_KINDS,
  type BoardProps,
  type BoardPropsPatch,
  type Box,
  type ElementData,
  type ElementKind,
  type Extra,
  type Point,
  type Props,
  type PropsPatch,
} from './element.ts';
export { invert } from './invert.ts';
export type { Json, JsonObject } from './json.ts';
export { compose, isEmpty, normalize, omitElements, touchedIds } from './normalize.ts';
export { OpError } from './op-error.ts';
export type { OpSchema } from './op-schema.ts';
export type {
  BoardChange,
  Change,
  CreateChange,
  DeltaPart,
  EditChange,
  EditPointsChange,
  EditTextChange,
  Operation,
  PointsDelta,
  SetChange,
  Side,
  TextDelta,
} from './operation.ts';
export { boardstreamType, type SerializedBoard } from './ottype.ts';
export { PersistentMap, type MapDraft, type Summary } from './persistent-map.ts';
export type { PointSequence, TextSequence } from './sequences.ts';
export { textDelta } from './text-delta.ts';
export { transform } from './transform.ts';
