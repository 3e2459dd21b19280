import { readFileSync } from 'node:fs';

/**
 * Suites that take long, with about how many seconds: whole workbooks through the built program, browsers, LibreOffice.
 * `npm test` leaves them out.
 */
const long = Object.keys(JSON.parse(readFileSync(new URL('test/long-suites.json', import.meta.url), 'utf8')));
const inRoot = (path) => `<rootDir>/${path}`;

/** @type {import('jest').InitialProjectOptions} */
const shared = {
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'mts', 'mjs', 'js', 'cjs', 'json', 'node'],
  transform: { '\\.(ts|mts|mjs|docx)$': '<rootDir>/scripts/jest-transform.cjs' },
  // Packages that ship ES modules only arrive as .mjs; nothing else in node_modules needs a transform.
  transformIgnorePatterns: ['/node_modules/.+\\.c?js$'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/', '<rootDir>/out/'],
  injectGlobals: true,
  // A name of the sandbox's world is looked up anew each time it is used; handed in, it is as fast as anywhere else.
  sandboxInjectedGlobals: ['Math', 'Number', 'String', 'Object', 'Array', 'JSON', 'Map', 'Set', 'Date', 'RegExp'],
};

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      ...shared,
      displayName: 'quick',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...long.map(inRoot)],
    },
    { ...shared, displayName: 'long', testMatch: long.map(inRoot) },
  ],
  // Most of the time goes into runs of the bundle, which keep one core each busy.
  maxWorkers: '100%',
  testTimeout: 60_000,
  testSequencer: '<rootDir>/scripts/longest-first.cjs',
};
