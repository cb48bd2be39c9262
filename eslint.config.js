import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a file is named after its main export.',
};

const readsTheClock = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
].map((selector) => ({ selector, message: 'The clock is an input: only src/cli reads it.' }));

const dependsOnTheMachine = [
  {
    selector: 'MemberExpression[property.name=/^(toLocale|localeCompare$)/]',
    message: 'Nothing compared, sorted or printed may depend on the locale of the machine.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(get|set)(Date|Day|FullYear|Hours|Minutes|Month|Seconds)$/]',
    message: 'This reads the time zone of the machine: use the UTC form.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'The same input gives the same bytes.',
  },
];

const noIntl = { name: 'Intl', message: 'Its data differ between machines: use a fixed table.' };

const onlyCli = ['process', 'performance', 'fetch', 'setTimeout', 'setInterval', 'setImmediate'].map((name) => ({
  name,
  message: 'Only src/cli touches disk, process, clock and console.',
}));

/** Longer files want a reason, given behind the comment that switches this off. */
const atMost = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'schemas/', 'tests/scenarios/', 'tests/fixtures/', 'tests/golden/']),
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', noDefaultExport],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-var': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // It would ask for the assertion with an exclamation mark that another rule forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // The compiler's noPropertyAccessFromIndexSignature asks for the brackets that this rule would remove.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-globals': ['error', noIntl, ...onlyCli],
      'no-restricted-syntax': ['error', noDefaultExport, ...readsTheClock, ...dependsOnTheMachine],
    },
  },
  {
    files: ['src/cli/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'off',
      'no-restricted-globals': ['error', noIntl],
      'no-restricted-syntax': ['error', noDefaultExport, ...dependsOnTheMachine],
    },
  },
  { files: ['src/values/**'], rules: { 'max-lines': atMost(120) } },
  { files: ['src/rules/kinds/**', 'src/reports/**', 'src/tui/**'], rules: { 'max-lines': atMost(100) } },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...readsTheClock] },
  },
  { files: ['scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { process: 'readonly' } } },
  {
    files: ['bin/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { __dirname: 'readonly', Buffer: 'readonly' },
    },
  },
  { files: ['*.config.{js,ts}', '.*.mjs'], rules: { 'no-restricted-syntax': 'off' } },
);
