/** Numbers at the ends of what a cell can hold, and unit trees at the ends of what a tree can be, in every command. */
import {
  agency,
  command,
  setCells,
  userFolder,
  writeWorkbook,
  writtenSheets,
  type Sheets,
} from '../../commands/workbooks';

/** Every part of a run that the small agency has sheets for. */
const PARTS = [
  'attainment',
  'flags',
  'absorption',
  'evaluation',
  'forms',
  'reconciliation',
  'lkjip',
  'presentation',
  'check',
  'not-reported',
  'follow-ups',
  'action-plan',
  'cascading',
  'comparison',
  'board',
  'dashboard',
  'brief',
  'audit',
];

const DEEP = 3000;

/** The units of the agency below one another, and below them a chain; the deepest holds an indicator. */
function chained(): Sheets {
  const sheets = agency();
  const units = sheets['Unit Kerja'] ?? [];
  const below = Array.from({ length: DEEP }, (_, at) => [`D${at}`, `Seksi ${at}`, 'Seksi', at ? `D${at - 1}` : 'R1']);
  return setCells({ ...sheets, 'Unit Kerja': [...units, ...below] }, 'Indikator', { B2: `D${DEEP - 1}` });
}

/** With what is said of each; a figure within 1e-9 of 0 is 0 (data dictionary, rule 3), so that a target of 5e-324 is not due yet. */
const numbers: [string, Sheets, string][] = [
  ['an actual of 1e300', setCells(agency(), 'Realisasi', { C2: 1e300 }), 'result-not-finite Realisasi!C2:E2'],
  ['a target of 5e-324', setCells(agency(), 'Indikator', { F3: 5e-324, G3: 5e-324 }), ''],
  ['a ceiling of 1e300', setCells(agency(), 'Anggaran Belanja', { E4: 1e300 }), 'parent-differs Anggaran Belanja!E3'],
];

test.each(numbers)('%s: every command ends, no output holds a figure that is none', async (_, sheets, said) => {
  const folder = userFolder();
  await writeWorkbook(folder, sheets);
  const { code, summary, notes } = await command(folder, ['dinas.xlsx', '--run', PARTS.join(',')]);
  expect(code).toBe(0);
  expect(summary.error).toBeUndefined();
  if (said) expect(notes).toContain(said);
  for (const rows of (await writtenSheets(folder)).values()) {
    for (const value of rows.flat()) expect(String(value)).not.toMatch(/NaN|Infinity/);
  }
});

const TREES = {
  circle: { sheets: () => setCells(agency(), 'Unit Kerja', { D3: 'R1' }), error: 'circular-parent Unit Kerja!D3' },
  'own parent': { sheets: () => setCells(agency(), 'Unit Kerja', { D3: 'R' }), error: 'circular-parent Unit Kerja!D3' },
};

test.each(Object.entries(TREES))('units: %s stops every command with its cells', async (_, { sheets, error }) => {
  const folder = userFolder();
  await writeWorkbook(folder, sheets());
  for (const part of PARTS) {
    const { code, errors, summary } = await command(folder, ['dinas.xlsx', '--run', part]);
    expect([part, code, summary.error]).toEqual([part, 2, undefined]);
    expect(errors).toContain(error);
  }
});

test(`a chain of ${DEEP} units overflows no stack`, async () => {
  const folder = userFolder();
  await writeWorkbook(folder, chained());
  const { code, summary } = await command(folder, [
    'dinas.xlsx',
    '--run',
    'attainment,flags,absorption,check,cascading',
  ]);
  expect(summary.error).toBeUndefined();
  expect(code).toBe(0);
});
