import type { Json } from '@boardstream/ot';

/** An element as Excalidraw's files and editor have it. Which keys there are depends on `type` (SPEC.md). */
export interface SceneElement {
  readonly id: string;
  readonly type: string;
  readonly [key: string]: Json;
}

/** One entry of an element's `boundElements`. */
export interface BoundElement {
  readonly type: 'arrow' | 'text';
  readonly id: string;
}

/** What an `.excalidraw` file holds. */
export interface SceneFile {
  readonly type: 'excalidraw';
  readonly version: 2;
  readonly source: string;
  readonly elements: readonly SceneElement[];
  readonly appState: Readonly<Record<string, Json>>;
  readonly files: Readonly<Record<string, Json>>;
}
