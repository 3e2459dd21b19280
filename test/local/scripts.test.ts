import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readScripts } from '../../local/scripts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'rapor-kinerja-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a bundle is read again once one of its files has changed, or one is added', () => {
  const bundle = join(folder, 'Code.js');
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('Code.js', 'satu');
  write('Words.js', 'dua');
  write('papan.html', 'bukan skrip');
  expect(readScripts(bundle)).toBe('satu\ndua');
  expect(readScripts(bundle)).toBe('satu\ndua');
  write('Words.js', 'tiga!');
  expect(readScripts(bundle)).toBe('satu\ntiga!');
  write('Import.js', 'empat');
  expect(readScripts(bundle)).toBe('satu\nempat\ntiga!');
});
