import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openXlsx } from 'hucre';
import { addOnValues, disagreements, provedFigures } from '../../support/audit-proof';
import { auditOf, proveSeeds } from '../../support/audit-runs';
import { convertAll, describeWithLibreOffice, withTemporaryFolder } from '../../support/external-tools';
import { agency, command, ROOT, setCells, userFolder, writeWorkbook } from '../../commands/workbooks';

const BUNDLE = join(ROOT, 'dist/Code.js');
const audited = ['dinas.xlsx', '--run', 'audit'];
/** The everyday share of `npm run audit-proof`. */
const SEEDS = Array.from({ length: 6 }, (_, index) => 1000 + index);

test('beside the output stands a workbook of formulas, and input sheets as they are', async () => {
  const folder = userFolder();
  await writeWorkbook(folder, agency());
  const { code, summary } = await command(folder, audited);
  expect(code).toBe(0);
  expect(summary).toMatchObject({ ok: true, audit: expect.stringContaining('dinas – audit.xlsx') });
  const path = join(folder, 'out/dinas – audit.xlsx');
  const { sheets } = await openXlsx(readFileSync(path), { readStyles: true });
  const input = await openXlsx(readFileSync(join(folder, 'dinas.xlsx')), { readStyles: true });
  expect(sheets[0]?.name).toBe('Audit');
  for (const { name, rows } of input.sheets) expect(sheets.find((sheet) => sheet.name === name)?.rows).toEqual(rows);
  // A figure that was calculated stands in its own column of comparison and nowhere else.
  expect([...(await addOnValues(path)).values()].filter((value) => value !== null).length).toBeGreaterThan(20);
  const units = sheets.find(({ name }) => name === 'Audit Unit');
  const formulas = [...(units?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined);
  expect(formulas.length).toBeGreaterThan(20);
  expect(formulas.every(({ formulaResult }) => formulaResult === undefined || formulaResult === null)).toBe(true);
});

test('links lead from a key of the input to the row that uses it', async () => {
  const folder = userFolder();
  await writeWorkbook(folder, agency());
  await command(folder, audited);
  const { sheets } = await openXlsx(readFileSync(join(folder, 'out/dinas – audit.xlsx')), { readStyles: true });
  const links = (name: string): string[] =>
    [...(sheets.find((sheet) => sheet.name === name)?.cells?.values() ?? [])].flatMap(
      ({ hyperlink }) => hyperlink?.location ?? [],
    );
  expect(links('Unit Kerja').every((to) => to.startsWith("'Audit Unit'!"))).toBe(true);
  expect(links('Unit Kerja').length).toBeGreaterThan(0);
  expect(links('Indikator').some((to) => to.startsWith("'Audit Capaian'!"))).toBe(true);
  expect(links('Audit Unit').some((to) => to.startsWith("'Unit Kerja'!"))).toBe(true);
});

test('on a Kesalahan nothing is written', async () => {
  const folder = userFolder();
  await writeWorkbook(folder, setCells(agency(), 'Indikator', { B2: 'Tidak Ada' }));
  const { code, errors } = await command(folder, audited);
  expect(code).toBe(2);
  expect(errors).toEqual(expect.arrayContaining([expect.stringMatching(/^unknown-unit Indikator!/)]));
  expect(existsSync(join(folder, 'out/dinas – audit.xlsx'))).toBe(false);
});

test('a workbook with neither indicators nor a budget has nothing to follow', async () => {
  const folder = userFolder();
  await writeWorkbook(folder, {
    Pengaturan: [
      ['Pengaturan', 'Nilai'],
      ['Tahun', 2026],
    ],
  });
  const { code, errors } = await command(folder, audited);
  expect(code).toBe(2);
  expect(errors).toContain('missing-sheet Indikator!');
});

test("a sheet of the user's under the name of an audit sheet stops the run", async () => {
  const folder = userFolder();
  await writeWorkbook(folder, { ...agency(), 'Audit Unit': [['milik saya']] });
  const { code, errors } = await command(folder, audited);
  expect(code).toBe(2);
  expect(errors).toContain('foreign-output-sheet Audit Unit!A1');
});

describeWithLibreOffice('another engine recalculates the audit workbook', () => {
  jest.setTimeout(600_000);

  const recalculate = (files: readonly string[], to: string): void => convertAll(files, 'xlsx', to);

  test.each(['dinas-sosial-contoh', 'social-agency-example'])('%s: every figure agrees to 1e-9', (name) =>
    withTemporaryFolder(async (folder) => {
      const audit = await auditOf(join(ROOT, `samples/${name}.xlsx`), folder, BUNDLE);
      const done = join(folder, 'done');
      recalculate([audit], done);
      const figures = await provedFigures(join(done, basename(audit)));
      expect(figures.length).toBeGreaterThan(1000);
      expect(disagreements(figures)).toEqual([]);
    }),
  );

  test('every published table', () =>
    withTemporaryFolder(async (folder) => {
      const expected = JSON.parse(readFileSync(join(ROOT, 'samples/published/expected.json'), 'utf8')) as {
        file: string;
      }[];
      const audits: string[] = [];
      for (const file of new Set(expected.map((row) => row.file))) {
        audits.push(await auditOf(join(ROOT, `samples/published/${file}.xlsx`), folder, BUNDLE));
      }
      const done = join(folder, 'done');
      recalculate(audits, done);
      for (const audit of audits) expect(disagreements(await provedFigures(join(done, basename(audit))))).toEqual([]);
    }));

  test('generated workbooks, before and after numbers are changed in them', () =>
    withTemporaryFolder(async (folder) => {
      const proof = await proveSeeds(SEEDS, { folder, bundle: BUNDLE, recalculate });
      expect(proof.disagreements).toEqual([]);
      expect(proof.figures).toBeGreaterThan(500);
      expect(proof.changedFigures).toBeGreaterThan(300);
    }));
});
