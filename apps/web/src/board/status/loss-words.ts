import type { LossReason } from '@boardstream/client';
import { graphemes } from '../../graphemes.ts';

const REASONS: Readonly<Record<LossReason, string>> = {
  missing: 'it no longer exists',
  exists: 'another element took its place',
  purged: 'it was deleted for good',
  locked: 'it is locked',
  limit: 'the board is full',
  role: 'you may not change it',
  invalid: 'the server does not accept it',
  busy: 'the server is busy',
  rate: 'too many changes came at once',
  unavailable: 'the server can’t save at the moment',
  'stale-base': 'it was made too long ago',
  'op-id-conflict': 'it was sent from another page too',
  'bad-base': 'it does not fit the board any more',
  malformed: 'the server did not understand it',
  'too-large': 'it is too large',
  forbidden: 'you may not draw on this board',
  archived: 'the board is archived',
  gone: 'the board was erased',
  'not-found': 'the board does not exist',
  'auto-create-off': 'boards have to be created first',
  quarantined: 'the board is locked for repair',
  'unknown-change': 'the server does not know this kind of change',
};

/** Why a change could not be kept, as the end of a sentence. */
export function lossReason(reason: LossReason): string {
  return REASONS[reason];
}

const NAMES: Readonly<Record<string, string>> = {
  freedraw: 'a drawn stroke',
  rectangle: 'a rectangle',
  diamond: 'a diamond',
  ellipse: 'an ellipse',
  arrow: 'an arrow',
  line: 'a line',
  image: 'an image',
  frame: 'a frame',
  magicframe: 'a frame',
};

const SNIPPET_LENGTH = 24;

/** An element as a person would call it; undefined when it is not known any more. */
export function elementName(element: { readonly type: string; readonly text?: unknown } | undefined): string {
  if (element === undefined) return 'an element';
  if (element.type === 'text' && typeof element.text === 'string') return `the text “${snippet(element.text)}”`;
  return NAMES[element.type] ?? 'an element';
}

function snippet(text: string): string {
  const points = graphemes(text.replace(/\s+/g, ' ').trim());
  return points.length <= SNIPPET_LENGTH ? points.join('') : `${points.slice(0, SNIPPET_LENGTH).join('')}…`;
}
