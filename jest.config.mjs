/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  moduleFileExtensions: ['ts', 'mts', 'mjs', 'js', 'cjs', 'json', 'node'],
  transform: { '\\.(ts|mts|mjs|docx)$': '<rootDir>/scripts/jest-transform.cjs' },
  // Packages that ship ES modules only arrive as .mjs; nothing else in node_modules needs a transform.
  transformIgnorePatterns: ['/node_modules/.+\\.c?js$'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/', '<rootDir>/out/'],
  injectGlobals: true,
  // A name of the sandbox's world is looked up anew each time it is used; handed in, it is as fast as anywhere else.
  sandboxInjectedGlobals: ['Math', 'Number', 'String', 'Object', 'Array', 'JSON', 'Map', 'Set', 'Date', 'RegExp'],
  // Most of the time goes into runs of the bundle, which keep one core each busy.
  maxWorkers: '100%',
  testTimeout: 60_000,
};
