import { boardstream as pb } from '#generated';
import type { IdentifiedElement } from '@boardstream/board';
import type {
  BoardProps,
  BoardPropsPatch,
  Box,
  ElementData,
  ElementKind,
  Extra,
  JsonObject,
  PropsPatch,
} from '@boardstream/ot';
import { UnknownChangeError, within } from '../errors.ts';
import { canonicalJson, checkedExtra, checkedProperties, parseJson } from '../json-text.ts';
import type { Mutable } from '../mutable.ts';
import { fromScaled, scalablePositive, toScaled, UNITS } from '../numbers.ts';
import { PROP_TYPES, type PropType } from '../prop-types.ts';
import { pointsFromProto, pointsToProto } from './points.ts';
import { known, Names, present } from './wire.ts';

const KINDS = new Names<ElementKind, pb.v1.ElementKind>({
  stroke: pb.v1.ElementKind.ELEMENT_KIND_STROKE,
  shape: pb.v1.ElementKind.ELEMENT_KIND_SHAPE,
  text: pb.v1.ElementKind.ELEMENT_KIND_TEXT,
  image: pb.v1.ElementKind.ELEMENT_KIND_IMAGE,
  frame: pb.v1.ElementKind.ELEMENT_KIND_FRAME,
});

export function elementToProto(element: ElementData): pb.v1.Element.$Properties {
  const out: pb.v1.Element.$Properties = { kind: KINDS.toProto(element.kind), props: propsToProto(element) };
  if (element.points !== undefined) out.points = pointsToProto(element.points);
  if (element.text !== undefined) out.text = element.text;
  if (element.extra !== undefined) out.extra = canonicalJson(element.extra);
  return out;
}

export function elementFromProto(message: pb.v1.Element.$Properties): ElementData {
  known(message, 'an element');
  const out: Mutable<ElementData> = { kind: within('kind', (kind) => KINDS.fromProto(kind), message.kind ?? 0) };
  if (message.props != null) Object.assign(out, propsFromProto(message.props));
  if (message.points != null) out.points = within('points', pointsFromProto, message.points);
  if (message.text != null) out.text = message.text;
  if (message.extra != null) out.extra = within('extra', extraFromText, message.extra);
  return out;
}

export function identifiedToProto({ id, element }: IdentifiedElement): pb.v1.IdentifiedElement.$Properties {
  return { id, element: elementToProto(element) };
}

export function identifiedFromProto(message: pb.v1.IdentifiedElement.$Properties): IdentifiedElement {
  return { id: message.id ?? '', element: within('element', elementFromProto, present(message.element, 'element')) };
}

/** New values and what is unset, as `SetChange` carries them. */
export function patchToProto(patch: PropsPatch): pb.v1.SetChange.$Properties {
  const out: pb.v1.SetChange.$Properties = { props: propsToProto(patch) };
  if (patch.points !== undefined) out.points = pointsToProto(patch.points);
  if (patch.text !== undefined) out.text = patch.text;
  if (patch.extra !== undefined) out.extra = canonicalJson(patch.extra);
  const unset = nullKeys(patch);
  if (unset.length > 0) out.unset = unset;
  return out;
}

export function patchFromProto(message: pb.v1.SetChange.$Properties): PropsPatch {
  known(message, 'a set');
  const out: Record<string, unknown> = message.props != null ? propsFromProto(message.props) : {};
  if (message.points != null) out['points'] = within('points', pointsFromProto, message.points);
  if (message.text != null) out['text'] = message.text;
  if (message.extra != null) out['extra'] = within('extra', propertiesFromText, message.extra);
  for (const name of message.unset ?? []) {
    if (!PROP_TYPES.has(name)) throw new UnknownChangeError(`property ${JSON.stringify(name.slice(0, 40))}`);
    out[name] = null;
  }
  return out;
}

export function boardPropsToProto(props: BoardProps | BoardPropsPatch): pb.v1.BoardProps.$Properties {
  const out: pb.v1.BoardProps.$Properties = {};
  if (props.title != null) out.title = props.title;
  if (props.background != null) out.background = props.background;
  if (props.extra !== undefined) out.extra = canonicalJson(props.extra);
  return out;
}

export function boardPropsFromProto(message: pb.v1.BoardProps.$Properties): BoardProps {
  known(message, 'board properties');
  const out: Mutable<BoardProps> = {};
  if (message.title != null) out.title = message.title;
  if (message.background != null) out.background = message.background;
  if (message.extra != null) out.extra = within('extra', extraFromText, message.extra);
  return out;
}

export function boardPatchFromProto(message: pb.v1.BoardChange.$Properties): BoardPropsPatch {
  known(message, 'a change of the board');
  const out: Mutable<BoardPropsPatch> = {};
  const props = message.props ?? {};
  known(props, 'board properties');
  if (props.title != null) out.title = props.title;
  if (props.background != null) out.background = props.background;
  if (props.extra != null) out.extra = within('extra', propertiesFromText, props.extra);
  for (const name of message.unset ?? []) {
    if (name !== 'title' && name !== 'background')
      throw new UnknownChangeError(`board property ${JSON.stringify(name.slice(0, 40))}`);
    out[name] = null;
  }
  return out;
}

/** The names whose value is null, sorted. */
export function nullKeys(patch: object): string[] {
  return Object.entries(patch)
    .filter(([, value]) => value === null)
    .map(([key]) => key)
    .sort();
}

function extraFromText(text: string): Extra {
  return checkedExtra(parseJson(text));
}

function propertiesFromText(text: string): JsonObject {
  return checkedProperties(parseJson(text));
}

export function boxToProto(box: Box): pb.v1.Box.$Properties {
  return {
    x: toScaled(box.x, UNITS.px),
    y: toScaled(box.y, UNITS.px),
    width: toScaled(box.width, UNITS.px),
    height: toScaled(box.height, UNITS.px),
  };
}

export function boxFromProto(message: pb.v1.Box.$Properties): Box {
  known(message, 'a box');
  return {
    x: fromScaled(message.x ?? 0, UNITS.px),
    y: fromScaled(message.y ?? 0, UNITS.px),
    width: fromScaled(message.width ?? 0, UNITS.px),
    height: fromScaled(message.height ?? 0, UNITS.px),
  };
}

type ToProto = (value: never) => unknown;
type FromProto = (value: never) => unknown;
const same = (value: unknown): unknown => value;

/** A scaled number that is not negative: the wire's unsigned fields. */
export function toUnsigned(value: number, unit: number): number {
  return toScaled(scalablePositive(value, unit), unit);
}

const TO_PROTO: Readonly<Record<PropType, ToProto>> = {
  string: same,
  boolean: same,
  box: boxToProto,
  groups: (ids: string[]) => ({ ids }),
  angle: (value: number) => toScaled(value, UNITS.rad),
  length: (value: number) => toUnsigned(value, UNITS.px),
  fraction: (value: number) => toUnsigned(value, UNITS.fraction),
};

const FROM_PROTO: Readonly<Record<PropType, FromProto>> = {
  string: same,
  boolean: same,
  box: boxFromProto,
  groups: (message: pb.v1.Groups.$Properties) => message.ids ?? [],
  angle: (scaled: number) => fromScaled(scaled, UNITS.rad),
  length: (scaled: number) => fromScaled(scaled, UNITS.px),
  fraction: (scaled: number) => fromScaled(scaled, UNITS.fraction),
};

/** The typed properties among the keys; nulls and what is no typed property are left to the caller. */
function propsToProto(from: ElementData | PropsPatch): pb.v1.Props.$Properties {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(from)) {
    const type = PROP_TYPES.get(key);
    // The value is of its property's type, which PROP_TYPES names.
    if (type !== undefined && value !== null) out[key] = TO_PROTO[type](value as never);
  }
  return out;
}

function propsFromProto(message: pb.v1.Props.$Properties): Record<string, unknown> {
  known(message, 'the properties');
  const out: Record<string, unknown> = {};
  // A decoded message has as own keys the fields that were there, named as in the domain.
  for (const [key, value] of Object.entries(message)) {
    const type = PROP_TYPES.get(key);
    if (type !== undefined) out[key] = within(key, FROM_PROTO[type], value as never);
  }
  return out;
}
