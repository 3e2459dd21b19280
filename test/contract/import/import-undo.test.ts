import { agree, type Answer } from '../../../local/runtime/execution/execution';
import type { ImportedSheet, UndoAnswer, UndoRequest } from '../../../src/commands/import/answer';
import type { TestRuntime } from '../../local/support';
import { agency, type Sheets } from '../../commands/workbooks';
import { inventAgency, randomOf, sheetOf } from '../../workbook/import/agency';
import { inventHabit, sipd } from '../../workbook/import/layouts';
import { at, told } from '../at-the-menu';
import { august, budget, cell, contentOf, importing, july, recap, type, type Line } from './import-file';

const undoing = (run: TestRuntime, more: Partial<UndoRequest> = {}): UndoAnswer =>
  run.call('batalkanImpor', { answers: {}, takeDefaults: true, messages: 'id', ...more }) as UndoAnswer;

const own: readonly Line[] = [
  ['1.06.01', 'Program Penunjang', 1_000_000, 800_000],
  ['1.06.05', 'Program Baru', 300_000, 100_000],
  ['1.06.05.2.01.0003', 'Kegiatan Baru', 300_000, 100_000],
];

const indicators: ImportedSheet = {
  file: 'iku.xlsx',
  name: 'IKU',
  merges: [],
  rows: [
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi TW I', 'Realisasi TW II'],
    [1, 'Warga terlayani', 'orang', 40, 10, 12],
    [2, 'Penerima layanan', 'orang', 400, 100, 84],
  ],
};

const first = '1.06.01.2.01.0001';

describe('import, then undo: the same workbook cell for cell', () => {
  it.each<[string, Sheets, ImportedSheet[], ImportedSheet, Record<string, unknown>]>([
    ['into a workbook without sheets of ours', { Lembar: [['catatan']] }, [], recap('Juli', july), {}],
    ['of the next month', { Lembar: [] }, [recap('Juli', july)], recap('Agustus', august), {}],
    ['into a workbook that people filled in', agency(), [], recap('September', own), {}],
    [
      'that took every figure of the file',
      agency(),
      [],
      recap('September', own),
      { 'typed-by-hand:budget': 'file', 'period-differs': 'file' },
    ],
    [
      'with ceilings in a column that was not there',
      { Lembar: [] },
      [recap('Juli', july)],
      recap(
        'Agustus',
        august.map(([code, name, ceiling, spent]): Line => [code, name, ceiling + 1000, spent]),
      ),
      { 'ceiling-in-book': 'perubahan' },
    ],
    ['of indicators', agency(), [], indicators, {}],
  ])('%s', async (_name, sheets, earlier, file, answers) => {
    const run = await at(sheets);
    for (const before of earlier) importing(run, before);
    const before = contentOf(run);
    expect(importing(run, file, { answers }).writes).toBe(true);
    expect(contentOf(run)).not.toEqual(before);
    expect(undoing(run)).toMatchObject({ ok: true, questions: [] });
    expect(contentOf(run)).toEqual(before);
    expect(undoing(run)).toMatchObject({ undone: null, writes: false });
  });

  it('of invented agencies, and twice the same import changes nothing', async () => {
    for (let seed = 1; seed <= 6; seed++) {
      const random = randomOf(seed * 104_729);
      const lines = inventAgency(random);
      const habit = inventHabit(random);
      const month = (spent: number): ImportedSheet =>
        sheetOf(
          sipd(
            lines.map((line) => ({ ...line, spent: line.spent * spent })),
            habit,
            randomOf(seed),
          ),
        ) as ImportedSheet;
      const run = await at(seed % 2 === 0 ? { Lembar: [] } : agency());
      importing(run, month(1));
      const before = contentOf(run);
      const again = importing(run, month(1));
      const counts = Object.values(again.written);
      expect(counts.map(({ new: added, changed }) => [seed, added, changed])).toEqual(counts.map(() => [seed, 0, 0]));
      importing(run, month(2));
      expect(contentOf(run)).not.toEqual(before);
      undoing(run);
      expect(contentOf(run)).toEqual(before);
    }
  });
});

describe('what was changed since', () => {
  const changed = async (): Promise<TestRuntime> => {
    const run = await at({ Lembar: [] });
    importing(run, recap('Juli', july));
    importing(run, recap('Agustus', august));
    type(run, first, 'Realisasi', 360_000);
    return run;
  };

  it.each([
    ['stays, and is named', {}, 360_000],
    ['is restored when that is answered', { 'changed-since': 'restore' }, 300_000],
  ])('%s', async (_name, answers, expected) => {
    const run = await changed();
    const answer = undoing(run, { answers });
    expect(answer.questions).toMatchObject([{ id: 'changed-since', default: 'keep', cells: [`${budget}!G2`] }]);
    expect([cell(run, first, 'Realisasi'), cell(run, '1.06.01.2.01.0002', 'Realisasi')]).toEqual([expected, 100_000]);
  });

  it('a row that was worked on stays, others go, and the sheet with them', async () => {
    const run = await at({ Lembar: [] });
    importing(run, recap('Juli', july));
    type(run, first, 'Uraian', 'Nama lain');
    undoing(run);
    const [, ...left] = contentOf(run)[budget] ?? [];
    expect(left.map(([code]) => code)).toEqual([first]);
  });
});

describe('a column that an import added', () => {
  const heading = 'Realisasi s.d. Agustus';
  const widened = async (): Promise<TestRuntime> => {
    const run = await at({ Lembar: [] });
    importing(run, recap('Juli', july));
    importing(run, recap('Agustus', august));
    return run;
  };
  /** The sheet with room for a column of people's own. */
  const behind = (run: TestRuntime): ReturnType<TestRuntime['workbook']['store']> => {
    const store = run.workbook.store(budget);
    store.maxColumns++;
    return store;
  };
  const headings = (run: TestRuntime): unknown[] => run.workbook.store(budget).sheet.rows[0] ?? [];

  it('goes, and what stands behind it moves back', async () => {
    const run = await widened();
    const before = headings(run).filter((one) => one !== heading);
    behind(run).setValue(0, before.length + 1, 'Catatan kami');
    undoing(run);
    expect(headings(run)).toEqual([...before, 'Catatan kami']);
  });

  it.each([
    ['somebody wrote into it since', 5, '123'],
    ['somebody wrote into it above its heading', 1, 'x'],
  ])('stays where %s', async (_name, row, text) => {
    const run = await widened();
    const { sheet } = run.workbook.store(budget);
    const column = headings(run).indexOf(heading);
    if (row === 1) sheet.rows.unshift([]);
    run.workbook.store(budget).setValue(row === 1 ? 0 : row, column, text);
    undoing(run);
    expect(run.workbook.store(budget).sheet.rows.flat()).toContain(heading);
  });

  it('is emptied where formulas stand beside it', async () => {
    const run = await widened();
    const store = behind(run);
    const [before, column] = [headings(run).length, headings(run).indexOf(heading)];
    store.setFormula(1, before, 'C2*2');
    undoing(run);
    expect(headings(run)[column] ?? '').toBe('');
    const formulas = [...(store.sheet.cells?.values() ?? [])].flatMap(({ formula }) => formula ?? []);
    expect(formulas).toEqual(['C2*2']);
  });
});

it('forgets what the undone import learnt, so that the next one asks again', async () => {
  const run = await at({ Lembar: [] });
  const february = recap('Februari', july, 'Bulan Februari 2026');
  expect(importing(run, february).questions).toHaveLength(1);
  undoing(run);
  expect(importing(run, february).questions).toHaveLength(1);
});

it('is a command of the menu, which says first what it will do', async () => {
  const asked: string[] = [];
  const answer: Answer = (dialog) => {
    if (dialog.buttons.startsWith('YES')) asked.push(dialog.message);
    return agree(dialog);
  };
  const run = await at({ Lembar: [] }, { answer });
  const before = contentOf(run);
  run.call('batalkanImporTerakhir');
  expect(told(run)).toMatch(/Tidak ada impor/);
  importing(run, recap('Juli', july));
  run.call('batalkanImporTerakhir');
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/Impor lra_juli\.xlsx .*\nPengaturan: .*baris dihapus/s);
  expect(contentOf(run)).toEqual(before);
});
