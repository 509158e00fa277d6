// `unit` needs nothing; `engine` starts the servers behind an engine, for each spec its own, and waits for them more than it
// works; `process` starts processes of ours and waits for them, likewise. Of these the specs run in parallel. `alone` does harm
// to whole clusters, or opens windows, and has the machine to itself. npm test runs one project after the other. `containers`
// needs a Docker engine (npm run test:containers).
const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testEnvironmentOptions: {
    customExportConditions: ['boardstream-source', 'node', 'node-addons', 'import', 'default'],
  },
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true },
          target: 'es2023',
        },
        module: { type: 'es6' },
      },
    ],
  },
  modulePathIgnorePatterns: ['/dist/'],
};

export default {
  // A test waits for what it is about, with a limit of its own; how long it takes on a busy machine says nothing.
  testTimeout: 60_000,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,apps,test,bench,scripts}/**/*.spec.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '/dist/',
        '\\.(process|browser|fault|nats|esdb|container)\\.spec\\.ts$',
      ],
    },
    {
      ...base,
      displayName: 'engine',
      testMatch: ['<rootDir>/libs/**/*.{nats,esdb}.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/dist/'],
    },
    {
      ...base,
      displayName: 'process',
      testMatch: ['<rootDir>/test/**/*.process.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/dist/'],
    },
    {
      ...base,
      displayName: 'alone',
      testMatch: ['<rootDir>/test/**/*.{browser,fault}.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/dist/'],
    },
    {
      ...base,
      displayName: 'containers',
      testMatch: ['<rootDir>/test/**/*.container.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/dist/'],
    },
  ],
};
