import type { Command } from '@boardstream/board';
import type { Operation } from '@boardstream/ot';
import type { Random } from '@boardstream/testing';
import { clientIdOf, type Page } from './page.ts';
import { randomLock, randomOp } from './random-op.ts';
import type { World } from './world.ts';

/** So that not much is done in vain. */
export function reopen(world: World): void {
  if (world.log.state.status === 'archived') world.byOwner({ type: 'reopen' });
}

export function lock(world: World, page: Page, random: Random): void {
  reopen(world);
  const op = randomLock(page.watch.engine.shown, random);
  const owner = world.pages.find(({ kind }) => kind === 'owner') ?? page;
  if (op === undefined || owner !== page) {
    const own = randomLock(owner.watch.engine.shown, random);
    if (own !== undefined) owner.watch.submit(own, {});
    return;
  }
  page.watch.submit(op, {});
}

export function purge(world: World, random: Random): void {
  reopen(world);
  const deleted = [...world.log.state.board.elements()].filter(({ props }) => props.deleted === true);
  const ids = random.shuffle(deleted.map(({ id }) => id).sort()).slice(0, random.integer(1, 2));
  const answer = world.byOwner({ type: 'purge', ids });
  if (answer.type === 'committed') world.counters.add('purge');
}

/** The next part of an import, into a room that holds nothing. */
export function loadPart(world: World): void {
  const { load, board, status } = world.log.state;
  if (load === undefined && (board.size > 0 || status === 'archived')) return;
  if (load?.cause === 'checkpoint') return;
  const part = (load?.part ?? 0) + 1;
  const loadId = load?.loadId ?? `load-${String(world.tags.number())}`;
  const elements = [
    { id: `loaded-${String(part)}`, element: { kind: 'text' as const, z: world.tags.z(), text: world.tags.text(4) } },
  ];
  const answer = world.byOwner({ type: 'load-part', cause: 'import', loadId, part, parts: 2, elements });
  if (answer.type === 'committed') world.counters.add('part loaded');
}

export function drawPlainly(world: World, draw: number): void {
  const client = clientIdOf(`plain${String(draw)}`);
  const command: Command = {
    type: 'draw',
    opId: { client, counter: 1 },
    nonce: world.tags.nonce(),
    drawing: { type: 'text', x: 1, y: 2, text: world.tags.text(2) },
  };
  const answer = world.command(command, { client, subject: 'plain', role: 'editor' });
  world.counters.add(`drawing ${answer.type}`);
}

/** Somebody who got to know a client's secret submits by hand, under a counter that may be in use. */
export function forge(world: World, page: Page, random: Random): void {
  const { board } = world.log.state;
  world.reused.add(page.client);
  const counter = Math.max(1, page.watch.counter + random.integer(-1, 1));
  const nowhere: Operation = [{ type: 'set', id: 'nowhere', props: { angle: 1 } }];
  const op = random.chance(0.3) ? nowhere : randomOp(board, random, world.tags);
  const answer = world.command(
    { type: 'submit', opId: { client: page.client, counter }, nonce: world.tags.nonce(), baseSeq: world.log.head, op },
    { client: page.client, subject: 'thief', role: 'editor' },
  );
  world.counters.add(
    answer.type === 'refused' ? `forged, and refused ${answer.refusal.code}` : `forged ${answer.type}`,
  );
}
