import { roomFromSnapshot, type RoomSnapshot } from '@boardstream/board';
import { exportScene } from '@boardstream/excalidraw';
import { assertNever } from '@boardstream/kernel';
import { decodeSnapshot, snapshotToJson } from '@boardstream/protocol';
import { renderSvg } from '@boardstream/render';
import { renderPng } from '@boardstream/render/png';

/** In which forms a state is there (P10); the first is what who asks for nothing gets. */
export const STATE_TYPES = [
  'application/json',
  'application/x-protobuf',
  'image/svg+xml',
  'image/png',
  'application/vnd.excalidraw+json',
] as const;
export type StateType = (typeof STATE_TYPES)[number];

/** What goes with every answer about a state; pages of allowed origins may read them too. */
export const STATE_HEADERS = ['etag', 'x-boardstream-seq', 'x-boardstream-final', 'x-boardstream-hash'] as const;

/** A drawing shown by itself runs nothing and fetches nothing (G25). */
const PICTURE_HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox",
  'x-content-type-options': 'nosniff',
};

export interface DescribedState {
  readonly snapshot: RoomSnapshot;
  /** 32 hex digits */
  readonly hash: string;
}

export function describeState(encoded: Uint8Array): DescribedState {
  const snapshot = decodeSnapshot(encoded);
  return { snapshot, hash: snapshot.hash.value };
}

export interface WrittenState {
  readonly body: string | Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** The state in one of its forms. */
export async function writeState(type: StateType, encoded: Uint8Array, snapshot: RoomSnapshot): Promise<WrittenState> {
  switch (type) {
    case 'application/json':
      return { body: JSON.stringify(snapshotToJson(snapshot)), headers: {} };
    case 'application/x-protobuf':
      return { body: encoded, headers: {} };
    case 'image/svg+xml':
      return { body: renderSvg(roomFromSnapshot(snapshot).board), headers: PICTURE_HEADERS };
    case 'image/png':
      return { body: await renderPng(renderSvg(roomFromSnapshot(snapshot).board)), headers: PICTURE_HEADERS };
    case 'application/vnd.excalidraw+json':
      return { body: JSON.stringify(exportScene(roomFromSnapshot(snapshot).board)), headers: {} };
    default:
      return assertNever(type);
  }
}
