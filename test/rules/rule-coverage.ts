import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const RULE = '[A-Z]\\d+b?';
/** A rule's id where a specification tells it: bold, or in brackets of either kind behind a heading or a sentence. */
const TOLD = new RegExp(`\\*\\*(${RULE}(?:, ${RULE})*)\\*\\*|[(\\[](${RULE}(?:, ${RULE})*)[)\\]]`, 'g');
/** What a test's title begins with: `[M1] …`, `[M1, M2] …`, `[M1] [M2] …`. */
const TITLED = new RegExp(`['"\`]((?:\\[${RULE}(?:, ${RULE})*\\] ?)+)[^'"\`]`, 'g');
/** A property that a spec runs under a title of this form carries its rule in a field. */
const TITLE_OF_PROPERTIES = '[$rule] $title';
const PROPERTY_RULE = new RegExp(`rule: '(${RULE})'`, 'g');

/** Where the rules are told, and where tests show them: paths by rule id, in order. */
export interface RuleCoverage {
  readonly told: ReadonlyMap<string, readonly string[]>;
  readonly shown: ReadonlyMap<string, readonly string[]>;
}

/** The rules that a SPEC.md tells. What stands in code is not looked at. */
export function rulesTold(markdown: string): ReadonlySet<string> {
  const rules = new Set<string>();
  for (const [, bold, bracketed] of markdown.matchAll(TOLD)) for (const id of idsIn(bold ?? bracketed)) rules.add(id);
  return rules;
}

/** The rules that titles of tests begin with. */
export function rulesTitled(source: string): ReadonlySet<string> {
  return new Set([...source.matchAll(TITLED)].flatMap(([, ids]) => idsIn(ids)));
}

/** The rules of properties, which stand beside their titles. */
export function rulesOfProperties(source: string): ReadonlySet<string> {
  return new Set([...source.matchAll(PROPERTY_RULE)].flatMap(([, id]) => idsIn(id)));
}

/** Reads every SPEC.md and every test of a checkout. */
export function ruleCoverage(root: string): RuleCoverage {
  const told = new Map<string, string[]>();
  const shown = new Map<string, string[]>();
  for (const path of files(root, '{libs,apps}/*/SPEC.md')) note(told, path, rulesTold(read(root, path)));
  for (const path of files(root, '{libs,apps,test,bench}/**/*.spec.ts')) {
    const source = read(root, path);
    note(shown, path, rulesTitled(source));
    if (!source.includes(TITLE_OF_PROPERTIES)) continue;
    for (const properties of files(root, `${dirname(path)}/spec-support/*properties.ts`)) {
      note(shown, properties, rulesOfProperties(read(root, properties)));
    }
  }
  return { told, shown };
}

function note(into: Map<string, string[]>, path: string, rules: ReadonlySet<string>): void {
  for (const rule of rules) {
    const paths = into.get(rule);
    if (paths === undefined) into.set(rule, [path]);
    else paths.push(path);
  }
}

function files(root: string, pattern: string): readonly string[] {
  const left = new Set(['node_modules', 'dist']);
  return globSync(pattern, { cwd: root, exclude: (name) => left.has(name) }).sort();
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function idsIn(text = ''): readonly string[] {
  return text.match(new RegExp(RULE, 'g')) ?? [];
}
