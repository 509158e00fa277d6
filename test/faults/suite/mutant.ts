import { fileURLToPath } from 'node:url';
import type { SpecialProcess } from '../../support/cluster.ts';
import type { ViolationKind } from './violation.ts';

/** A role with one piece that breaks a promise: what the suite must find. */
export interface Mutant {
  readonly name: string;
  /** What it does wrong, for the report. */
  readonly does: string;
  readonly role: 'sequencer' | 'gateway';
  /** The built module that is otherwise, by the end of its path. */
  readonly file: string;
  /** What stands there, each exactly once, and what stands there instead. */
  readonly changes: readonly { readonly right: string; readonly wrong: string }[];
  /** Kinds of faults that show it. */
  readonly nemeses: readonly string[];
  /** What it has to be found by: one of these at least. */
  readonly foundBy: readonly ViolationKind[];
}

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'forgets-committed',
    does: 'a decider without the version vector: what is sent again is decided again',
    role: 'sequencer',
    file: '/libs/board/dist/judge-identity.js',
    changes: [{ right: 'const last = room.vectorEntry(opId.client);', wrong: 'const last = undefined;' }],
    nemeses: ['log-lose-answers', 'kill-sequencer'],
    foundBy: ['twice', 'false-loss', 'fold'],
  },
  {
    name: 'ignores-revision',
    does: 'a log that ignores the expected revision, with two owners at once',
    role: 'sequencer',
    file: '/libs/engine-eventstore/dist/esdb-event-log.js',
    changes: [
      { right: '{ expectedRevision, requiresLeader: true }', wrong: '{ expectedRevision: ANY, requiresLeader: true }' },
    ],
    nemeses: ['pause-sequencer'],
    foundBy: ['gap', 'twice', 'fold', 'retold'],
  },
  {
    name: 'saved-too-early',
    does: 'an owner that shows and answers before the append',
    role: 'sequencer',
    file: '/apps/sequencer/dist/room-worker.js',
    changes: [
      {
        right: 'const result = await appendGroup(',
        wrong: 'this.#commit(loaded, group);\n        const result = await appendGroup(',
      },
      {
        right: "case 'appended':\n                this.#commit(loaded, group);",
        wrong: "case 'appended':",
      },
    ],
    nemeses: ['log-silent', 'kill-log', 'kill-sequencer'],
    foundBy: ['missing', 'retold'],
  },
  {
    name: 'never-fills',
    does: 'a gateway that never fills a gap',
    role: 'gateway',
    file: '/apps/gateway/dist/room/event-line.js',
    changes: [{ right: 'this.#filling = true;', wrong: 'return;' }],
    nemeses: ['broker-cut'],
    foundBy: ['stuck', 'skipped'],
  },
];

/** The program that runs a role with the mutant's piece in it. */
export function programOf({ name, role }: Mutant): SpecialProcess {
  return {
    program: fileURLToPath(new URL('mutant-main.ts', import.meta.url)),
    settings: { FAULTS_MUTANT: name, FAULTS_ROLE: role },
  };
}

/** The source with the mutant's changes. @throws Error where what is to be changed is not there exactly once */
export function mutate(source: string, { name, file, changes }: Mutant): string {
  return changes.reduce((text, { right, wrong }) => {
    const parts = text.split(right);
    if (parts.length !== 2)
      throw new Error(`${name}: ${JSON.stringify(right)} is ${String(parts.length - 1)} times in ${file}, not once`);
    return parts.join(wrong);
  }, source);
}
