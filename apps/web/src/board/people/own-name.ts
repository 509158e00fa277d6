import { graphemes } from '../../graphemes.ts';

const KEY = 'boardstream.name';
const MAX_LENGTH = 40;

const FIRST = [
  'Amber',
  'Calm',
  'Coral',
  'Gentle',
  'Indigo',
  'Lively',
  'Mellow',
  'Nimble',
  'Quiet',
  'Silver',
  'Sunny',
  'Vivid',
] as const;
const SECOND = [
  'Badger',
  'Crane',
  'Dolphin',
  'Falcon',
  'Fox',
  'Heron',
  'Koala',
  'Lynx',
  'Otter',
  'Panda',
  'Robin',
  'Wren',
] as const;

/** The part of `localStorage` that is needed; it may throw where storage is forbidden. */
export interface NameStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** The name this browser last used, or a friendly one made up and kept. */
export function ownName(storage: NameStorage, random: () => number): string {
  const kept = cleanName(read(storage) ?? '');
  if (kept !== '') return kept;
  const name = `${pick(FIRST, random)} ${pick(SECOND, random)}`;
  keepName(storage, name);
  return name;
}

/** Keeps the name for the next visit, where the browser allows it. */
export function keepName(storage: NameStorage, name: string): void {
  try {
    storage.setItem(KEY, name);
  } catch {
    // Storage is full or forbidden: the name lasts as long as the page.
  }
}

/** A name as others may see it: one line, without spaces at its ends, at most 40 characters. */
export function cleanName(text: string): string {
  return graphemes(text.replace(/\s+/g, ' ').trim()).slice(0, MAX_LENGTH).join('');
}

function read(storage: NameStorage): string | null {
  try {
    return storage.getItem(KEY);
  } catch {
    return null; // storage is forbidden
  }
}

function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? 'Guest';
}
