declare const brand: unique symbol;

/** A type that only its own parser makes: `Brand<string, 'RoomId'>` is a string that was checked. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
