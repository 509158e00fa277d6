/** Under which the module provides its `Projector`, the service that follows the log. */
export const PROJECTOR = Symbol('boardstream.projector');
/** Under which it provides the `History` port. */
export const HISTORY = Symbol('boardstream.history');
/** Under which it provides the `Verification` port. */
export const VERIFICATION = Symbol('boardstream.verification');
