import shared from '../../../jest.config.mjs';

/** Suites that only repeat a run with something failing in it, hundreds of times: they run no line that others do not. */
const REPEATING = ['interruptions', 'faults', 'settings-effects'];

/** The suites that run the built bundle. @type {import('jest').Config} */
export default {
  ...shared.projects[0],
  displayName: 'coverage',
  rootDir: '../../..',
  testMatch: ['<rootDir>/test/contract/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...REPEATING],
  setupFilesAfterEnv: ['<rootDir>/bench/trust/coverage/collect.ts'],
  testTimeout: 600_000,
  maxWorkers: '100%',
  // A worker each: what V8 counts in the worlds of earlier suites would be counted again.
  workerIdleMemoryLimit: '1MB',
};
