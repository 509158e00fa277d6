import type { SceneElement } from './scene.ts';

/**
 * THE normalisation under which a source and its export are equal, element by element and key by key, absent and null
 * being different. Takes the parsed JSON of an `.excalidraw` or `.excalidrawlib` file. All it does is listed in SPEC.md.
 * @throws ImportError when it is no such file.
 */
export function normaliseScene(_file: unknown): readonly SceneElement[] {
  throw new Error('not yet');
}

/** One key of one element in which two drawings differ; `undefined` is absent. */
export interface SceneDifference {
  readonly element: string;
  /** '' when the element as a whole is missing on one side, or stands at another place. */
  readonly key: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Compares two files (parsed JSON) after the normalisation. Empty when they are equal. */
export function compareScenes(_expected: unknown, _actual: unknown): readonly SceneDifference[] {
  throw new Error('not yet');
}
