/** Addresses that mean "every address of this machine": nobody can open them. */
const EVERY = ['0.0.0.0', '::'];

/** The address of a server that listens there, as a browser on this machine can open it. */
export function serverUrl(host: string, port: number): string {
  const name = EVERY.includes(host) ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${String(port)}`;
}
