import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const long = JSON.parse(readFileSync(join(ROOT, 'test/long-suites.json'), 'utf8')) as Record<string, number>;

// A path that is misspelt would take its suite out of neither command, and nobody would see that it runs twice or late.
test.each(Object.entries(long))('%s is a suite that takes long', (path, seconds) => {
  expect(path).toMatch(/^test\/.+\.test\.ts$/);
  expect(existsSync(join(ROOT, path))).toBe(true);
  expect(seconds).toBeGreaterThan(0);
});
