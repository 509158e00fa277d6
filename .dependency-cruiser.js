// The import table of ARCHITECTURE.md: one row a package, everything not named there is an error.

/** What each package may import of ours. Engines appear only through `adapters.ts` (rule below). */
const TABLE = {
  kernel: [],
  ot: ['kernel'],
  board: ['kernel', 'ot'],
  protocol: ['kernel', 'ot', 'board'],
  ports: ['kernel'],
  'engine-embedded': ['kernel', 'ports'],
  'engine-nats': ['kernel', 'ports'],
  'engine-eventstore': ['kernel', 'ports'],
  config: ['kernel'],
  auth: ['kernel'],
  observability: ['kernel', 'ports'],
  process: ['kernel', 'config', 'observability'],
  client: ['kernel', 'ot', 'board', 'protocol'],
  excalidraw: ['kernel', 'ot', 'board'],
  render: ['kernel', 'ot', 'board'],
  testing: ['kernel', 'ot', 'board', 'protocol', 'ports'],
  testcontainers: [],
};

const LIBS = Object.keys(TABLE);
/** Of tests only: ours, and those of others. */
const TEST_LIBS = ['testing', 'testcontainers'];
const APP_LIBS = LIBS.filter((lib) => !['client', ...TEST_LIBS].includes(lib));
const APPS = {
  gateway: { libs: APP_LIBS, apps: [] },
  sequencer: { libs: APP_LIBS, apps: [] },
  projector: { libs: APP_LIBS, apps: [] },
  standalone: { libs: APP_LIBS, apps: ['gateway', 'sequencer', 'projector'] },
  cli: { libs: LIBS.filter((lib) => !TEST_LIBS.includes(lib)), apps: ['standalone'] },
  web: { libs: ['kernel', 'ot', 'board', 'client', 'excalidraw'], apps: [] },
};

const SPEC = '\\.spec\\.tsx?$|^libs/ports/contract/|^(libs|apps)/[^/]+/test/|/spec-support/';
const alternatives = (names) => (names.length === 0 ? '$^' : `(${names.join('|')})`);

function row(name, from, libs, apps = []) {
  return {
    name: `imports-of-${name}`,
    severity: 'error',
    comment: `${name} may import: ${[...libs, ...apps].join(', ') || 'nothing of ours'}`,
    from: { path: from, pathNot: SPEC },
    to: {
      path: '^(libs|apps|test|bench)/',
      pathNot: [from, `^libs/${alternatives(libs)}/`, `^apps/${alternatives(apps)}/`],
    },
  };
}

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...Object.entries(TABLE).map(([name, libs]) => row(name, `^libs/${name}/`, libs)),
    ...Object.entries(APPS).map(([name, { libs, apps }]) => row(name, `^apps/${name}/`, libs, apps)),
    {
      name: 'engines-only-in-adapters',
      severity: 'error',
      comment: 'An engine is named in one file of an app, so that another can take its place.',
      from: { path: '^apps/', pathNot: ['/adapters\\.ts$', SPEC] },
      to: { path: '^libs/engine-' },
    },
    {
      name: 'testing-only-in-tests',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['^libs/testing/', SPEC] },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'core-runs-anywhere',
      severity: 'error',
      comment: 'kernel, ot, board, protocol and client run in browsers: nothing of Node.',
      from: { path: '^libs/(kernel|ot|board|protocol|client)/src/', pathNot: SPEC },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nest-only-in-apps',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: 'node_modules/(@nestjs|rxjs)/' },
    },
    {
      name: 'nest-only-in-its-files',
      severity: 'error',
      comment: 'Nest wires plain classes; it does not hold logic.',
      from: {
        path: '^apps/',
        pathNot: [
          '/main\\.ts$',
          '\\.(module|controller|gateway|guard|filter|interceptor|adapter)\\.ts$',
          '/start-[a-z-]+\\.ts$',
          SPEC,
        ],
      },
      to: { path: 'node_modules/@nestjs/' },
    },
    {
      name: 'through-the-front-door',
      severity: 'error',
      comment: 'Into a package only by its index or a declared subpath.',
      from: { path: '^(libs|apps|test|bench)/([^/]+)/' },
      to: {
        path: '^(libs|apps)/([^/]+)/src/',
        pathNot: [
          '^(libs|apps)/$2/',
          '^(libs|apps)/[^/]+/src/(index|main)\\.ts$',
          '^libs/render/src/png\\.ts$',
          '^libs/(ot|board)/src/spec-support/properties\\.ts$',
        ],
      },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/', 'generated'] },
    exclude: { path: ['/dist/', '/dist-types/', 'test/fixtures', '^libs/protocol/generated'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['boardstream-source', 'import', 'node', 'production', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
