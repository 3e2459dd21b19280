import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractSignatures } from './extract-signatures';

const FILE = join(__dirname, '../../../local/contract/signatures.json');

test('the signatures that calls are checked against are those of @types/google-apps-script', () => {
  const text = `${JSON.stringify(extractSignatures())}\n`;
  // A newer version of the types is taken over with UPDATE_SIGNATURES=1, after which the difference can be read in git.
  if (process.env.UPDATE_SIGNATURES === '1' || !existsSync(FILE)) writeFileSync(FILE, text);
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(JSON.parse(text));
});
