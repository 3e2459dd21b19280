/** Runs in each suite: counts what it runs of the bundle, and leaves it in the folder of `COVERAGE_FOLDER`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { Session, type Profiler } from 'node:inspector';
import { basename, join } from 'node:path';
import { code } from '../../../test/support/bundle';
import { markRun, spansOf } from './ranges';

const session = new Session();
const ran = new Uint8Array(code.length);

/** What has run since it was last asked; scripts that a test has changed have another length. */
function take(): void {
  session.post('Profiler.takePreciseCoverage', (error, { result }: Profiler.TakePreciseCoverageReturnType) => {
    if (error) throw error;
    for (const { url, functions } of result) {
      const isBundle = url === 'Code.js' && functions[0]?.ranges[0]?.endOffset === code.length;
      if (isBundle) markRun(ran, functions);
    }
  });
}

beforeAll(() => {
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
});

// Taken after each test, so that the worlds of earlier ones can be forgotten.
afterEach(take);

afterAll(() => {
  take();
  session.disconnect();
  const folder = process.env.COVERAGE_FOLDER ?? '';
  mkdirSync(folder, { recursive: true });
  const suite = basename(expect.getState().testPath ?? 'suite');
  writeFileSync(join(folder, `${suite}.json`), JSON.stringify(spansOf(ran)));
});
