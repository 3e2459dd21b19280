import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunSummary } from '../../../src/commands/run/summary';
import { agency } from '../../commands/workbooks';
import { worldOf } from '../bundle-world';

const script = (name: string): string => readFileSync(join(__dirname, '../../../dist', name), 'utf8');
/** Whatever runs says something: the words are read with the main script. */
const codeAlone = `${script('Code.js')}\n${script('Words.js')}`;
const entered = /raporKinerjaDokumen_ is not defined/;

test('what makes no document never opens the document room', async () => {
  const runtime = (await worldOf(agency())).runtime({ code: codeAlone });
  const answer = runtime.call('jalankan', { tasks: ['attainment', 'flags', 'absorption', 'check'] }) as RunSummary;
  expect(answer.ok).toBe(true);
  expect(runtime.call('CAPAIAN', 100, 90)).toBe(90);
});

test('what makes one does', async () => {
  const runtime = (await worldOf(agency())).runtime({ code: codeAlone });
  expect(() => runtime.call('jalankan', { tasks: ['evaluation'] })).toThrow(entered);
});
