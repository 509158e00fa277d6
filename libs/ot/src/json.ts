/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object; own keys only. */
export interface JsonObject {
  readonly [key: string]: Json;
}
