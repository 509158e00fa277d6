import { assertNever } from '@boardstream/kernel';
import type { RefusalCode } from '@boardstream/board';
import { rng, type Random } from '@boardstream/testing';
import { truncate } from './checkpoint.ts';
import type { Link } from './link.ts';
import type { Page } from './page.ts';
import { newElement, randomOp } from './random-op.ts';
import { rest } from './rest.ts';
import { drawPlainly, forge, loadPart, lock, purge, reopen } from './room-actions.ts';
import type { Action } from './script.ts';
import type { World } from './world.ts';

/** Does one step of a script. Whatever the state is, it does something that can happen in it, or nothing. */
export function perform(world: World, [name, index, draw]: Action): void {
  const page = world.pages[index % world.pages.length];
  if (page === undefined) return;
  const random = rng(draw);
  world.passTime();
  switch (name) {
    case 'submit':
      submit(world, page, random, {});
      return;
    case 'gesture':
      for (let i = random.integer(1, 3); i > 0; i--)
        submit(world, page, random, { group: `gesture ${String(draw % 3)}` });
      return;
    case 'fixup':
      submit(world, page, random, { origin: 'fixup' });
      return;
    case 'undo':
    case 'redo':
      for (let i = random.pick([1, 1, 1, 3]); i > 0; i--) page.watch.step(name);
      return;
    case 'store':
      page.store();
      return;
    case 'send':
      page.send({ again: random.chance(0.1) });
      return;
    case 'arrive':
      arrive(world, random);
      return;
    case 'arrive-twice':
      arriveTwice(world, random);
      return;
    case 'lose-submission':
      loseSubmission(world, random);
      return;
    case 'lose-answer':
      arrive(world, random, false);
      return;
    case 'late-copy':
      lateCopy(world, random);
      return;
    case 'feed':
      if (page.link !== undefined) world.feed(page.link, random.integer(1, 6));
      return;
    case 'take':
      page.take(random.integer(1, 4));
      return;
    case 'sync':
      sync(world, page);
      return;
    case 'connect':
      page.connect();
      return;
    case 'disconnect':
      if (page.link === undefined) return;
      world.counters.add('disconnect');
      // What was sent just before may arrive long after.
      if (random.chance(0.5)) page.send({ again: true });
      page.disconnect();
      return;
    case 'reload':
      world.counters.add('reload');
      page.reload(page.stored);
      return;
    case 'reload-old':
      reloadOld(world, page, random);
      return;
    case 'crash-before-sending':
      page.send({ crashes: true });
      return;
    case 'copy':
      copyRecord(world, page, random);
      return;
    case 'reuse':
      reuseSecret(world, page, random);
      return;
    case 'lock-lost':
      page.startAnew('lock-lost');
      return;
    case 'forge':
      forge(world, page, random);
      return;
    case 'put-off':
      putOff(world, random);
      return;
    case 'bad-base':
      world.refuseNext.push({ code: 'bad-base', message: 'an owner that reads an old log' });
      return;
    case 'takeover':
      takeOver(world, random);
      return;
    case 'lock':
      lock(world, page, random);
      return;
    case 'purge':
      purge(world, random);
      return;
    case 'archive':
      world.byOwner(world.log.state.status === 'archived' ? { type: 'reopen' } : { type: 'archive' });
      return;
    case 'name-version':
      reopen(world);
      world.byOwner({ type: 'name-version', name: `version ${String(draw)}`, at: world.log.head });
      return;
    case 'access':
      world.byOwner({
        type: 'change-access',
        subject: page.subject,
        role: random.pick(['viewer', 'editor', 'none', 'none']),
      });
      return;
    case 'draw':
      drawPlainly(world, draw);
      return;
    case 'load':
      loadPart(world);
      return;
    case 'truncate':
      truncate(world, random);
      return;
    case 'tick':
      page.tick();
      return;
    case 'rest':
      rest(world, random);
      return;
    default:
      assertNever(name);
  }
}

function submit(
  world: World,
  page: Page,
  random: Random,
  options: { readonly group?: string; readonly origin?: 'fixup' },
): void {
  const { engine } = page.watch;
  // What an earlier page left is not shown before the state is there: who does something meanwhile does something new.
  const op = page.isStrange ? [newElement(random, world.tags)] : randomOp(engine.shown, random, world.tags);
  page.watch.submit(op, options);
  world.counters.add(options.origin ?? (options.group === undefined ? 'submit' : 'submit in a group'));
}

/** A group of submissions, of different connections mostly, reaches one of the owners. */
function arrive(world: World, random: Random, answered = true): void {
  const links = random.shuffle(world.linksWithSubmissions()).slice(0, random.pick([1, 1, 1, 2, 3]));
  const copies = links.flatMap((link) => {
    const submission = link.toRoom.shift();
    return submission === undefined ? [] : [[link, submission] as const];
  });
  if (copies.length > 1) world.counters.add('group of several');
  world.arrive(copies, world.owners[random.chance(0.85) ? 0 : 1], answered);
}

/** One submission arrives, and stays under way too. */
function arriveTwice(world: World, random: Random): void {
  const links = world.linksWithSubmissions();
  if (links.length === 0) return;
  const link = random.pick(links);
  const [submission] = link.toRoom;
  if (submission === undefined) return;
  world.counters.add('duplicate under way');
  world.arrive([[link, submission]], world.owners[0]);
}

function loseSubmission(world: World, random: Random): void {
  const links = world.linksWithSubmissions();
  if (links.length === 0) return;
  random.pick(links).toRoom.shift();
  world.counters.add('submission lost');
}

/** What was sent on a connection that broke since arrives after all. */
function lateCopy(world: World, random: Random): void {
  const links: readonly Link[] = world.linksWithSubmissions(true);
  if (links.length === 0) return;
  const link = random.pick(links);
  const submission = link.toRoom.shift();
  if (submission === undefined) return;
  world.counters.add('late copy');
  world.arrive([[link, submission]], world.owners[random.chance(0.8) ? 0 : 1]);
}

function sync(world: World, page: Page): void {
  if (page.link === undefined) page.connect();
  if (page.link !== undefined) world.feed(page.link, Number.POSITIVE_INFINITY);
  page.take(100);
}

function reloadOld(world: World, page: Page, random: Random): void {
  const records = world.older(page.secret).slice(-6);
  if (records.length === 0) return;
  world.counters.add('reload from an old record');
  page.reload(random.pick(records));
}

/** A duplicated tab, where locks failed: it starts from what another page, which goes on, has stored. */
function copyRecord(world: World, page: Page, random: Random): void {
  const others = world.pages.filter((other) => other !== page && other.stored !== undefined);
  if (page.kind !== 'copy' || others.length === 0) return;
  world.counters.add('started from a copy of a record');
  page.reload(random.pick(others).stored);
}

/** Another page's client id, without its work: counters begin again. */
function reuseSecret(world: World, page: Page, random: Random): void {
  const others = world.pages.filter((other) => other !== page);
  if (page.kind !== 'reuse' || others.length === 0) return;
  world.counters.add('started under a client id in use');
  page.reload(undefined, random.pick(others).secret);
  world.reused.add(page.client);
}

function putOff(world: World, random: Random): void {
  const code: RefusalCode = random.pick(['busy', 'rate', 'unavailable']);
  for (let i = random.integer(1, 2); i > 0; i--) world.refuseNext.push({ code, message: 'later', retryAfterMs: 10 });
}

function takeOver(world: World, random: Random): void {
  world.counters.add('takeover');
  world.takeOver(random.integer(1, world.windowEvents));
}
