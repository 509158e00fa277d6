/** Under which the module provides its `Gateway`. */
export const GATEWAY = Symbol('boardstream.gateway');
/** Under which it provides what the gateway works with, for its controllers. */
export const GATEWAY_PARTS = Symbol('boardstream.gateway-parts');
