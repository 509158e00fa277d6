import { randomUUID } from 'node:crypto';

/** A name that no other test has used: an adapter's store may be shared by many runs. */
export function unique(prefix: string): string {
  return `${prefix}${randomUUID().replaceAll('-', '').slice(0, 12)}`;
}
