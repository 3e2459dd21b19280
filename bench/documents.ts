/**
 * `node build/bench-documents.mjs`: what 100 and 300 evaluation documents cost on this machine, each in one run of the command line: time, memory and
 * service calls, the first time and again with nothing changed, and what the first page costs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureManyDocuments } from './many-documents';
import { keeps, table } from './report';

const folder = mkdtempSync(join(tmpdir(), 'rapor-kinerja-bench-'));
try {
  const figures = await measureManyDocuments(folder);
  console.log(table(figures));
  process.exitCode = figures.every(keeps) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
