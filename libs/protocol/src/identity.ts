import type { ClientId } from '@boardstream/kernel';
import { toHex } from './hex.ts';
import { asClientId } from './ids.ts';

/** Fills the array with random bytes and gives it back: `(bytes) => crypto.getRandomValues(bytes)`, or a seeded one in tests. */
export type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;

const CLIENT_ID_LENGTH = 22;

/** The client id of a secret (P2): the first 22 characters of base64url of its SHA-256. Needs WebCrypto, which browsers have in secure contexts only. */
export async function clientIdOf(secret: string): Promise<ClientId> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret));
  return asClientId(base64url(new Uint8Array(digest)).slice(0, CLIENT_ID_LENGTH));
}

/** 64 random bits as 16 lower-case hex digits: tells an operation from another under the same id (M18). */
export function randomNonce(random: RandomBytes): string {
  return toHex(random(new Uint8Array(8)));
}

/** 256 random bits as base64url: a client's secret (M18). */
export function randomSecret(random: RandomBytes): string {
  return base64url(random(new Uint8Array(32)));
}

function base64url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
