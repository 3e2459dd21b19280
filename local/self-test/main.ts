/**
 * `npm run compare-self-test -- report.txt`: compares the report of a full self-test, copied out of Google Sheets, with that of the
 * local runtime, and names each changed value and each missing step. Without a file it prints the report of the local runtime.
 *
 * Exit codes: 0 no difference, 1 differences, 2 the file holds no report.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readScripts } from '../scripts';
import { ownReport } from './own-report';
import { differences, readReport } from './report';

const DIST = join(fileURLToPath(import.meta.url), '../../dist');

function pageOf(name: string): string | undefined {
  const path = join(DIST, `${name}.html`);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

async function main(): Promise<number> {
  const [path] = process.argv.slice(2);
  const own = await ownReport(readScripts(join(DIST, 'Code.js')), pageOf);
  if (path === undefined) {
    console.log(own);
    return 0;
  }
  const found = existsSync(path) ? readReport(readFileSync(path, 'utf8')) : null;
  const expected = readReport(own);
  if (!found || !expected) {
    console.error(`${path}: no full self-test report`);
    return 2;
  }
  for (const [fact, value] of Object.entries(found.facts)) {
    const here = expected.facts[fact] ?? '';
    console.log(`${fact}: ${value}${here === value ? '' : ` (here ${here})`}`);
  }
  const lines = differences(found, expected);
  lines.forEach((line) => console.log(line));
  console.log(`${lines.length} differences in ${expected.steps.size} steps.`);
  return lines.length > 0 ? 1 : 0;
}

process.exitCode = await main();
