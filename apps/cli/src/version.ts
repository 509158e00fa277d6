import { readFileSync } from 'node:fs';

interface Manifest {
  readonly version: string;
}

/** This package's version; its manifest lies beside `src` and `dist` alike. */
export function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as Manifest).version; // our own file, checked in
}
