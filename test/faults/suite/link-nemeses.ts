import type { Link } from './link.ts';
import type { Arena, Nemesis } from './nemesis.ts';

const SLOW_BY_AT_MOST_MS = 400;

/** What goes wrong between one process and the broker or the log. */
export const LINK_NEMESES: readonly Nemesis[] = (['log', 'broker'] as const).flatMap((to) => [
  onLink(to, 'slow', 'comes up to 0.4 s later, for up to 7 s', (link, arena) =>
    link.slow(SLOW_BY_AT_MOST_MS * arena.random.next(), lost(arena)),
  ),
  onLink(to, 'cut', 'breaks off', (link) => link.cut()),
  onLink(to, 'half-close', 'is closed one way', (link) => link.halfClose()),
  onLink(to, 'lose-answers', 'takes what is written, and loses the answers for up to 7 s, then breaks', (link, arena) =>
    link.loseAnswers(lost(arena)),
  ),
  onLink(to, 'silent', 'loses everything both ways for up to 7 s, then breaks', (link, arena) =>
    link.fallSilent(lost(arena)),
  ),
]);

function onLink(
  to: Link['to'],
  name: string,
  does: string,
  fault: (link: Link, arena: Arena) => Promise<void>,
): Nemesis {
  return {
    name: `${to}-${name}`,
    does: `the connection of one process to the ${to} ${does}`,
    strike: (arena) => {
      const fits = (link: Link): boolean => link.to === to;
      return arena.links.withAny(arena.random, fits, (link) => fault(link, arena));
    },
  };
}

function lost({ random, longestMs }: Arena): number {
  return longestMs * (0.25 + 0.75 * random.next());
}
