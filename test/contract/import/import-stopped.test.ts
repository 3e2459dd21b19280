import type { UndoAnswer } from '../../../src/commands/import/answer';
import { readImports } from '../../../src/workbook/sheets/records/import-sheet';
import type { TestRuntime } from '../../local/support';
import { agency, type Sheets } from '../../commands/workbooks';
import { at, later, sheet } from '../at-the-menu';
import { august, cell, contentOf, importing, july, recap, type, type Line } from './import-file';

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

describe('rows that come between those that are there', () => {
  const [one, two] = july;
  const fresh = (number: number, name: string): Line => [`1.06.01.2.01.00${number}`, name, 50_000, 5_000];
  const wider: readonly Line[] = [one, fresh(11, 'Baru A'), fresh(12, 'Baru B'), two, fresh(13, 'Baru C')].flatMap(
    (line) => (line ? [line] : []),
  );
  /** A book in which people left two rows empty below the first line, and wrote lines of their own. */
  async function book(): Promise<TestRuntime> {
    const run = await at(bare());
    importing(run, recap('Juli', july));
    const { rows } = run.workbook.store('Anggaran Belanja').sheet;
    rows.splice(2, 0, [], [], ['1.06.01.2.01.0099', '', '', 'Kegiatan sendiri', 70_000]);
    rows.push(['1.06.01.2.01.0098', '', '', 'Kegiatan lain', 30_000]);
    return later(run);
  }
  const file = () => recap('Agustus', wider, 'Periode Januari s.d. Agustus 2026');

  it('are whole after the next run, wherever an import was stopped at them, and none is left empty or stands twice', async () => {
    const whole = await book();
    const before = contentOf(whole);
    const inserting: number[] = [];
    const beforeCall = (call: number, method: string): void => {
      if (method.includes('insertRowsAfter')) inserting.push(call);
    };
    const run = await later(whole, { beforeCall });
    importing(run, file());
    const wanted = contentOf(run);
    expect(inserting.length).toBeGreaterThan(1);
    const differing: number[] = [];
    for (const call of inserting.flatMap((number) => [number, number + 1, number + 2])) {
      const stop = await later(await book(), { stopAtCall: call });
      try {
        importing(stop, file());
      } catch {
        // It was stopped.
      }
      const next = await later(stop);
      if (memoryOf(next).begun) {
        const looked = await later(next);
        undoing(looked);
        if (JSON.stringify(contentOf(looked)) !== JSON.stringify(before)) differing.push(-call);
      }
      importing(await later(next), file());
      if (JSON.stringify(contentOf(next)) !== JSON.stringify(wanted)) differing.push(call);
    }
    expect(differing).toEqual([]);
  });
});
