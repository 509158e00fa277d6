import { createHash } from 'node:crypto';
import { clientIdOf, randomNonce, randomSecret } from './index.ts';

const fill = (byte: number) => (bytes: Uint8Array) => bytes.fill(byte);

describe('identity', () => {
  it('[P2] a client id is the first 22 characters of base64url of the secret’s SHA-256', async () => {
    for (const secret of ['', 'secret', 'ü😀']) {
      expect(await clientIdOf(secret)).toBe(createHash('sha256').update(secret).digest('base64url').slice(0, 22));
    }
  });

  it('[M18] nonces are 64 bits of what the source gives, secrets 256', () => {
    expect(randomNonce(fill(0xab))).toBe('ab'.repeat(8));
    expect(randomSecret(fill(0xff))).toBe(Buffer.alloc(32, 0xff).toString('base64url'));
    expect(randomSecret(fill(0xfb))).toBe(Buffer.alloc(32, 0xfb).toString('base64url'));
  });
});
