// Style that lasts is executed. What a file may import and how large it may grow is checked by test/architecture.spec.ts.
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const NO_AMBIENT_WORLD = [
  { object: 'Date', property: 'now', message: 'Take the time from the Clock of #kernel.' },
  { object: 'Math', property: 'random', message: 'Take ids from Ids of #kernel, salts from node:crypto.' },
  { object: 'process', property: 'env', message: 'Settings are read once, in the config.ts of the app.' },
];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'node_modules',
      'coverage',
      '.sekisho',
      'apps/web/src/client',
      'apps/api/src/metadata.ts',
      'test/bench/results',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-extraneous-class': 'off', // Nest modules are classes without members.
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'off', // `import type` would erase the metadata that dependency injection reads.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-control-regex': 'off', // Finding control characters in names is our business.
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['apps/{api,worker,cli}/**/*.ts', 'libs/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/main.ts', '**/config.ts', '**/testing.ts'],
    rules: {
      'no-restricted-properties': ['error', ...NO_AMBIENT_WORLD],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Take the time from the Clock of #kernel.',
        },
        { selector: 'ExportAllDeclaration', message: 'Name what you export.' },
      ],
    },
  },
  // The one place where the machine's clock is read.
  { files: ['libs/kernel/src/clock.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.spec.ts', 'test/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['apps/cli/**/*.ts', 'infra/**/*.js', 'test/**/*.{js,ts}'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
);
