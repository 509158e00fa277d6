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
export type { Json, JsonObject } from './json.ts';
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
