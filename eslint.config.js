import js from '@eslint/js';
import { globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { functionLengths } from './scripts/long-functions.mjs';

/** Names that exist in Node (and partly in browsers) but not in Apps Script. */
const NOT_IN_APPS_SCRIPT = [
  'Buffer',
  'process',
  'global',
  'require',
  'module',
  '__dirname',
  '__filename',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'clearTimeout',
  'clearInterval',
  'queueMicrotask',
  'fetch',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'atob',
  'btoa',
  'crypto',
  'performance',
  'structuredClone',
  'AbortController',
  'window',
  'document',
];

/** The one file that may leave a suite out, when a tool is missing; see its `describeWith`. */
const SKIPPING_HELPER = 'test/support/external-tools.ts';

/** What a literal spreads into another could stand in it. */
const SPREAD_LITERALS = [
  {
    selector: 'ObjectExpression > SpreadElement > ObjectExpression',
    message: 'Its properties can stand in the object itself.',
  },
  {
    selector: 'ArrayExpression > SpreadElement > ArrayExpression',
    message: 'Its elements can stand in the array itself.',
  },
];

const SKIPPED_TESTS = [
  {
    selector:
      'MemberExpression[property.name=/^(skip|only|todo|failing)$/]:matches([object.name=/^(describe|test|it)$/], [object.object.name=/^(describe|test|it)$/])',
    message: `Every test runs; only ${SKIPPING_HELPER} may leave a suite out.`,
  },
  {
    selector: 'CallExpression[callee.name=/^([xf](describe|test|it)|pending)$/]',
    message: `Every test runs; only ${SKIPPING_HELPER} may leave a suite out.`,
  },
];

const typescript = {
  files: ['**/*.ts'],
  extends: [...tseslint.configs.recommendedTypeChecked, ...tseslint.configs.stylistic],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    '@typescript-eslint/switch-exhaustiveness-check': 'error',
    // Both have their place: interfaces for records, types for unions and functions.
    '@typescript-eslint/consistent-type-definitions': 'off',
    '@typescript-eslint/no-empty-function': 'off',
    // Figures are put into sentences all over.
    '@typescript-eslint/restrict-template-expressions': [
      'error',
      { allowNumber: true, allow: [{ from: 'file', name: 'Count' }] },
    ],
  },
};

export default tseslint.config(
  globalIgnores(['dist/', 'build/', 'out/', 'coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  typescript,
  {
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'object-shorthand': 'error',
      'no-restricted-syntax': ['error', ...SPREAD_LITERALS],
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Words by their keys and cases by their names: a table is as long as it has rows.
    files: ['src/text/**/*.ts', 'samples/**/*.ts', 'test/**/*.ts'],
    rules: { 'max-lines': ['warn', { max: 500, skipBlankLines: true, skipComments: true }] },
  },
  functionLengths,
  {
    // Everything here is bundled for Apps Script, which has V8 and Google's services and nothing of Node.
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...NOT_IN_APPS_SCRIPT],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'Apps Script has no Node modules.' }] },
      ],
    },
  },
  {
    // Browser code of the sidebar and the board.
    files: ['src/ui/**/browser/**/*.ts', 'src/ui/**/*.browser.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    // Runs in a browser and on Node, both of which decode text.
    files: ['src/reading/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...NOT_IN_APPS_SCRIPT.filter((name) => name !== 'TextDecoder')] },
  },
  {
    // "Plain data in, plain data out": what a clock says is an input of the domain.
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...SPREAD_LITERALS,
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The domain knows no clock.' },
        {
          selector: 'MemberExpression[object.name="Date"][property.name="now"]',
          message: 'The domain knows no clock.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    ignores: [SKIPPING_HELPER],
    rules: { 'no-restricted-syntax': ['error', ...SPREAD_LITERALS, ...SKIPPED_TESTS] },
  },
  {
    // Jest's asymmetric matchers are typed `any`.
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'Buffer', 'URL', 'performance'].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: Object.fromEntries(['require', 'module', '__filename', '__dirname'].map((name) => [name, 'readonly'])),
    },
  },
);
