/** A board that makes too large a picture. */
export class RenderError extends Error {
  override readonly name = 'RenderError';
  readonly code = 'too-large';
}
