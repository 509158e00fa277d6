/** FNV-1a over UTF-16 units, 32 bits. For values that must be the same everywhere, not for anything that must be hard to guess. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/** A seed or nonce as Excalidraw makes them: 1 to 2^31 − 1. */
export function nonceOf(text: string): number {
  return hash32(text) & 0x7fffffff || 1;
}
