/// <reference lib="es2024.string" />
import { jsonCodec, ProtocolError } from '../index.ts';

/** What `run` throws; anything but a `ProtocolError` fails the test. */
export function refusal(run: () => unknown): ProtocolError | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw new Error('not a ProtocolError', { cause: error });
    expect(error.message.length).toBeLessThan(400);
    expect(error.message.isWellFormed()).toBe(true);
    return error;
  }
}

/** What the JSON codec says to a frame of a client. */
export const refusalOf = (frame: string): ProtocolError | undefined => refusal(() => jsonCodec.decodeClient(frame));
