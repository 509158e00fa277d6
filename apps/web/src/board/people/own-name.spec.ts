import { cleanName, keepName, ownName, type NameStorage } from './own-name.ts';

function storage(kept?: string): NameStorage & { kept: string | undefined } {
  const box = {
    kept,
    getItem: () => box.kept ?? null,
    setItem: (_key: string, value: string) => {
      box.kept = value;
    },
  };
  return box;
}

const forbidden: NameStorage = {
  getItem: () => {
    throw new Error('storage is forbidden');
  },
  setItem: () => {
    throw new Error('storage is forbidden');
  },
};

describe('one’s own name', () => {
  it('is the one that was kept', () => {
    expect(ownName(storage('Ann'), () => 0)).toBe('Ann');
  });

  it('is made up on the first visit, and kept', () => {
    const box = storage();
    const name = ownName(box, () => 0);
    expect(name).toBe('Amber Badger');
    expect(box.kept).toBe(name);
    expect(ownName(box, () => 0.99)).toBe(name);
  });

  it('lasts as long as the page where nothing can be stored', () => {
    expect(ownName(forbidden, () => 0)).toBe('Amber Badger');
    expect(() => keepName(forbidden, 'Ann')).not.toThrow();
  });

  it('is one line of at most 40 characters, whole ones', () => {
    expect(cleanName('  Ann \n  Oak ')).toBe('Ann Oak');
    expect(cleanName('👩‍🎨'.repeat(50))).toBe('👩‍🎨'.repeat(40));
  });
});
