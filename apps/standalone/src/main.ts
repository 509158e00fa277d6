/** The oldest Node that runs this. */
const OLDEST_NODE = [22, 22] as const;
/** Exit code of a Node that is too old: that of an internal error, by sysexits. */
const EXIT_TOO_OLD = 70;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  console.error(
    `boardstream: this is Node ${process.versions.node}, and ${OLDEST_NODE.join('.')} or newer is needed; ` +
      'start with "npm start", which brings its own, or install a newer Node',
  );
  process.exitCode = EXIT_TOO_OLD;
} else {
  // Only now: an older Node may not even be able to read what follows.
  const { serve } = await import('./serve.ts');
  process.exitCode = await serve();
}
