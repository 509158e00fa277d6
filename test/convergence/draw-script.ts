import { rng, type Random } from '@boardstream/testing';
import { drawFigures } from './figures.ts';
import type { Action, ActionName, PageKind, Script } from './script.ts';

export interface ScriptOptions {
  readonly steps: number;
  /** Pages that take part; drawn from 5 to 8 when absent. */
  readonly pages?: number;
}

/** How often what happens, to begin with; each session makes some of it rarer and some more frequent. */
const WEIGHTS: Readonly<Record<ActionName, number>> = {
  submit: 170,
  gesture: 30,
  fixup: 14,
  undo: 44,
  redo: 40,
  store: 24,
  send: 190,
  arrive: 190,
  'arrive-twice': 26,
  'lose-submission': 6,
  'lose-answer': 8,
  'late-copy': 26,
  feed: 50,
  take: 50,
  sync: 150,
  connect: 20,
  disconnect: 20,
  reload: 10,
  'reload-old': 8,
  'crash-before-sending': 6,
  copy: 8,
  reuse: 6,
  'lock-lost': 2,
  forge: 4,
  'put-off': 8,
  'bad-base': 4,
  takeover: 14,
  lock: 16,
  purge: 14,
  archive: 3,
  'name-version': 3,
  access: 4,
  draw: 5,
  load: 3,
  truncate: 8,
  tick: 14,
  rest: 5,
};

const DRAWS = 100_000;

/** The session of a seed. */
export function drawScript(seed: number, options: ScriptOptions): Script {
  const random = rng(seed);
  const figures = drawFigures(random);
  const pages = drawPages(random, options.pages ?? random.integer(5, 8));
  const names = drawWeights(random);
  const actions: Action[] = opening(random, pages.length);
  while (actions.length < options.steps) {
    actions.push([pickWeighted(names, random), random.integer(0, pages.length - 1), random.integer(0, DRAWS - 1)]);
  }
  return { figures, pages, actions };
}

/** Some elements to begin with, and most pages have them: work on the same is what is to be tried. */
function opening(random: Random, pages: number): Action[] {
  const actions: Action[] = [];
  const add = (name: ActionName, page: number): void => {
    actions.push([name, page, random.integer(0, DRAWS - 1)]);
  };
  for (const name of ['sync', 'submit', 'submit', 'submit', 'send', 'arrive'] as const) add(name, 0);
  for (let page = 0; page < pages; page++) if (random.chance(0.8)) add('sync', page);
  return actions;
}

/** The owner, two tabs of one person, and others of all kinds. */
function drawPages(random: Random, count: number): readonly PageKind[] {
  const others = random.shuffle<PageKind>(['copy', 'reuse', 'memory', 'viewer', 'tab', 'copy', 'tab']);
  const pages: PageKind[] = ['owner', 'tab', 'tab', ...others];
  return pages.slice(0, count);
}

/** Sessions differ in what is frequent in them: what is rare in all would never meet what else is rare. */
function drawWeights(random: Random): readonly (readonly [ActionName, number])[] {
  const entries = Object.entries(WEIGHTS) as [ActionName, number][]; // its keys are the actions' names
  return entries.map(([name, weight]) => [name, weight * random.pick([0.2, 1, 1, 1, 2.5])]);
}

function pickWeighted(names: readonly (readonly [ActionName, number])[], random: Random): ActionName {
  const total = names.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random.next() * total;
  for (const [name, weight] of names) {
    left -= weight;
    if (left < 0) return name;
  }
  return 'submit';
}
