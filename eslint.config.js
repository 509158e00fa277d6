import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: ['**/dist/', '**/dist-types/', '**/generated/', 'data/', 'test/fixtures/', '.nest/', '**/public/'],
  },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-console': 'error',
    },
  },
  {
    // The pure core and the SDK run in browsers too: no clock, no chance, no Node.
    files: ['libs/{kernel,ot,board,protocol}/src/**/*.ts'],
    ignores: ['**/*.spec.ts', 'libs/kernel/src/clock.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes in as an argument.' },
        { object: 'Math', property: 'random', message: 'Randomness comes in as an argument.' },
        { object: 'performance', property: 'now', message: 'Time comes in as an argument.' },
      ],
    },
  },
  {
    // Nest's modules are classes that only carry a decorator.
    files: ['apps/**/*.module.ts'],
    rules: { '@typescript-eslint/no-extraneous-class': 'off' },
  },
  {
    files: ['apps/cli/**', 'bench/**', 'scripts/**', 'apps/*/src/main.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // Jest's `expect` takes methods off their object, and fast-check's callbacks return what they like.
    files: ['**/*.spec.ts', 'libs/ports/contract/**', 'test/**'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
