import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runtimeDoc } from './runtime-doc';

const FILE = join(__dirname, '../../docs/local-runtime.md');

test('docs/local-runtime.md lists what is imitated', async () => {
  const text = await runtimeDoc();
  if (process.env.UPDATE_DOCS === '1' || !existsSync(FILE)) writeFileSync(FILE, text);
  expect(readFileSync(FILE, 'utf8')).toBe(text);
});
