import type { Random } from '@boardstream/testing';
import { Failure } from './failure.ts';
import { checkAtRest } from './oracle/rest-check.ts';
import { loadPart } from './room-actions.ts';
import type { World } from './world.ts';

/** Rounds after which whoever still has something pending never comes to rest (G17). */
const MAX_ROUNDS = 400;

/** Lets everything arrive: what is under way, what is pending, every event. Then nothing may differ anywhere. */
export function rest(world: World, random: Random): void {
  world.refuseNext.length = 0;
  while (world.log.state.status === 'loading') loadPart(world);
  let round = 0;
  for (; !isAtRest(world); round++) {
    if (round > MAX_ROUNDS) throw new Failure('G17', `no rest: ${describe(world)}`);
    for (const page of random.shuffle(world.pages)) {
      page.connect();
      if (page.link !== undefined) world.feed(page.link, random.chance(0.3) ? 2 : Number.POSITIVE_INFINITY);
      page.take(random.chance(0.3) ? 1 : 100);
      page.tick();
    }
    for (const link of random.shuffle(world.linksWithSubmissions())) {
      const submission = link.toRoom.shift();
      if (submission !== undefined) world.arrive([[link, submission]], world.owners[random.chance(0.9) ? 0 : 1]);
    }
  }
  world.counters.add('rest');
  checkAtRest(world, random);
}

function isAtRest(world: World): boolean {
  return (
    world.linksWithSubmissions().length === 0 &&
    world.pages.every(({ isLive, link, watch: { engine } }) => {
      return isLive && link?.toPage.length === 0 && !engine.hasPending && engine.confirmedSeq === world.log.head;
    })
  );
}

function describe(world: World): string {
  const busy = world.pages.filter(({ watch }) => watch.engine.hasPending);
  return busy
    .map(({ watch }) => `${watch.name} at ${String(watch.engine.confirmedSeq)} of ${world.log.head}`)
    .join('; ');
}
