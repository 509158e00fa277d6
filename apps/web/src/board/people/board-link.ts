import { roomPath } from '../../route.ts';

/** The address under which others open the board. */
export function boardLink(room: string): string {
  return `${location.origin}${roomPath(room)}`;
}

/** False where a page may not copy: on plain http beyond localhost, or when the person said no. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
