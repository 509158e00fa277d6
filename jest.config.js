// `unit` needs nothing; `engine` starts the servers behind an engine, for each spec its own, and waits for them more than it
// works; both run in parallel. `process` starts all the rest, browsers too, and runs in band (npm test runs one project after
// the other). `containers` needs a Docker engine (npm run test:containers).
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

const processSpecs = [
  '<rootDir>/test/**/*.process.spec.ts',
  '<rootDir>/test/**/*.browser.spec.ts',
  '<rootDir>/test/**/*.fault.spec.ts',
];

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
      testMatch: processSpecs,
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
