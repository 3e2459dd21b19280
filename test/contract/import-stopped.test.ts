import type { UndoAnswer } from '../../src/commands/import/answer';
import { readImports } from '../../src/workbook/sheets/records/import-sheet';
import type { TestRuntime } from '../local/support';
import { agency, type Sheets } from '../commands/workbooks';
import { at, later, sheet } from './at-the-menu';
import { august, cell, contentOf, importing, july, recap, type } from './import-file';

const [first] = july[0] ?? [''];
const bare = (): Sheets => ({ Lembar: [['catatan']] });

const undoing = (run: TestRuntime): UndoAnswer =>
  run.call('batalkanImpor', { answers: {}, takeDefaults: true, messages: 'id' }) as UndoAnswer;

const memoryOf = (run: TestRuntime) => readImports({ name: '_Impor', values: sheet(run, '_Impor') });

/** A workbook in which the import of July ended where a share of its calls was made. */
async function stopped(sheets: Sheets, share: number): Promise<{ run: TestRuntime; before: object }> {
  const whole = await at(sheets);
  importing(whole, recap('Juli', july));
  const run = await at(sheets, { stopAtCall: Math.round(whole.serviceCalls * share) });
  const before = contentOf(run);
  expect(() => importing(run, recap('Juli', july))).toThrow();
  return { run: await later(run), before };
}

describe.each<[string, () => Sheets, number[]]>([
  ['without sheets of ours', bare, [0.25, 0.45, 0.65, 0.9]],
  ['that people filled in', agency, [0.65, 0.9]],
])('an import stopped on its way into a workbook %s', (_name, sheets, shares) => {
  it.each(shares)('after %f of its calls can be taken back whole', async (share) => {
    const { run, before } = await stopped(sheets(), share);
    expect(contentOf(run)).not.toEqual(before);
    expect(undoing(run)).toMatchObject({ ok: true, questions: [], undone: { files: ['lra_juli.xlsx'] } });
    expect(contentOf(run)).toEqual(before);
    expect(memoryOf(run)).toMatchObject({ begun: null, last: null, rows: [] });
  });

  it.each(shares)('after %f is taken back by the import of another file, which says so', async (share) => {
    const { run } = await stopped(sheets(), share);
    const whole = await at(sheets());
    importing(whole, recap('Agustus', august));
    const looked = importing(run, recap('Agustus', august), { dryRun: true });
    const answer = importing(run, recap('Agustus', august));
    expect(answer.findings[0]).toMatchObject({ severity: 'info', code: 'stopped-import' });
    expect([answer.written, answer.questions]).toEqual([looked.written, looked.questions]);
    expect(contentOf(run)).toEqual(contentOf(whole));
    undoing(run);
    undoing(whole);
    expect(contentOf(run)).toEqual(contentOf(whole));
  });
});

it('what people wrote since an import was stopped stays', async () => {
  const { run } = await stopped(bare(), 0.97);
  expect(cell(run, first, 'Realisasi s.d. Juli')).toBe(300_000);
  type(run, first, 'Uraian', 'Nama lain');
  importing(run, recap('Agustus', august));
  expect(cell(run, first, 'Uraian')).toBe('Nama lain');
  expect(cell(run, first, 'Realisasi s.d. Agustus')).toBe(350_000);
});

it('the import before one that was stopped can still be undone', async () => {
  const run = await at(bare());
  const before = contentOf(run);
  importing(run, recap('Juli', july));
  const afterJuly = contentOf(run);
  const next = await later(run, { stopAtCall: 35 });
  expect(() => importing(next, recap('Agustus', august))).toThrow();
  const last = await later(next);
  expect(memoryOf(last).begun).not.toBeNull();
  undoing(last);
  expect(contentOf(last)).toEqual(afterJuly);
  undoing(last);
  expect(contentOf(last)).toEqual(before);
});

it('the sheet of what was imported ends where it says: rows below are left of an earlier one', async () => {
  const run = await at(bare());
  importing(run, recap('Juli', july));
  const rows = sheet(run, '_Impor');
  const stale = rows.find((row) => row.includes('row')) ?? [];
  const known = readImports({ name: '_Impor', values: rows });
  expect(known.rows.length).toBeGreaterThan(2);
  expect(readImports({ name: '_Impor', values: [...rows, stale] })).toEqual(known);
});
