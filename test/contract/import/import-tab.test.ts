import { NO_SCREEN, type Screen } from '../../../local/runtime/screen/screen';
import type { ImportAnswer, TabsToImport } from '../../../src/commands/import/answer';
import type { PanelState } from '../../../src/commands/panel/panel';
import { agency, type Sheets } from '../../commands/workbooks';
import type { TestRuntime } from '../../local/support';
import { at, later, sheet } from '../at-the-menu';

const table = [
  ['DINAS SOSIAL CONTOH'],
  ['TAHUN ANGGARAN 2026'],
  ['Periode Januari s.d. September 2026'],
  ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
  ['1.06.01', 'Program Penunjang', '9.000.000,00', '4.000.000,00'],
  ['1.06.01.2.01', 'Kegiatan A', '9.000.000,00', '4.000.000,00'],
  ['', 'JUMLAH', '9.000.000,00', '4.000.000,00'],
];
/** The same table of another month, with another ceiling. */
const next = (month: string, ceiling: string): string[][] =>
  table.map((row) => row.map((text) => (text === '9.000.000,00' ? ceiling : text.replace('September', month))));

/** A person who looks at a tab. */
const looking = (sheets: Sheets, tab: string) => at(sheets, { selection: { sheet: tab, row: 1 } });
const tabsOf = (run: TestRuntime): TabsToImport => run.call('tabUntukImpor') as TabsToImport;
const stateOf = (run: TestRuntime): PanelState => run.call('keadaanPanel') as PanelState;

/** The page's way: the tabs of the spreadsheet go back as they were read. */
const importing = (run: TestRuntime, tab: string, answers: Record<string, string> = {}): ImportAnswer => {
  const sheets = tabsOf(run).sheets.filter(({ name }) => name === tab);
  return run.call('imporTabel', { sheets, answers, takeDefaults: true, messages: 'id' }) as ImportAnswer;
};

it('opens the page of imports at the tabs of the spreadsheet', async () => {
  const pages: string[] = [];
  const openPage: Screen['openPage'] = (_kind, _title, { content }) => void pages.push(content);
  const run = await at({ Tempelan: table }, { screen: { ...NO_SCREEN, openPage } });
  run.call('imporTabIni');
  run.call('imporBerkas');
  expect(pages.map((html) => /<html [^>]*>/.exec(html)?.[0])).toEqual([
    '<html lang="id" data-from="tabs">',
    '<html lang="id" data-from="files">',
  ]);
});

it('gives the tabs that are not the add-on’s own, and which one is looked at', async () => {
  const run = await looking({ ...agency(), Tempelan: table }, 'Tempelan');
  run.call('hitungCapaian');
  const { active, sheets } = tabsOf(run);
  expect([active, sheets.map(({ name }) => name)]).toEqual(['Tempelan', ['Tempelan']]);
  expect(sheets[0]?.rows).toEqual(table.map((row) => expect.arrayContaining(row) as unknown));
});

it('takes the table of a tab over and leaves the tab alone', async () => {
  const run = await looking({ Tempelan: table }, 'Tempelan');
  const answer = importing(run, 'Tempelan');
  expect(answer.tables[0]?.totals.map(({ agrees }) => agrees)).toEqual([true, true, true, true]);
  const [headings = [], first = []] = sheet(run, 'Anggaran Belanja');
  expect(first[headings.indexOf('Pagu')]).toBe(9_000_000);
  expect(sheet(run, 'Tempelan')).toEqual(table.map((row) => expect.arrayContaining(row) as unknown));
});

it('writes nothing of a table whose money does not add up before that is answered', async () => {
  const wrong = table.map((row) =>
    row.map((cell, column) => (row[1] === 'JUMLAH' && column === 3 ? '4.500.000,00' : cell)),
  );
  const run = await looking({ Tempelan: wrong }, 'Tempelan');
  expect(importing(run, 'Tempelan').questions.filter((question) => question.default === null)).toHaveLength(1);
  expect(run.workbook.sheetNames()).not.toContain('Anggaran Belanja');
});

it('writes a changed ceiling where it was answered', async () => {
  const run = await looking({ Juni: next('Juni', '9.000.000,00'), Juli: next('Juli', '9.500.000,00') }, 'Juni');
  importing(run, 'Juni');
  const second = await later(run);
  const sheets = tabsOf(second).sheets.filter(({ name }) => name === 'Juli');
  const asked = second.call('imporTabel', { sheets, answers: {}, takeDefaults: true, dryRun: true }) as ImportAnswer;
  const about = asked.questions.find(({ id }) => id.startsWith('ceiling-in-book'));
  importing(second, 'Juli', { [about?.id ?? '']: 'pergeseran' });
  const [headings = [], first = []] = sheet(second, 'Anggaran Belanja');
  expect(['Pagu', 'Pagu Pergeseran'].map((heading) => first[headings.indexOf(heading)])).toEqual([
    9_000_000, 9_500_000,
  ]);
});

describe('the sidebar proposes an import', () => {
  it('of a tab with a table, until that was taken over', async () => {
    const run = await looking({ Catatan: [['x']], Tempelan: table }, 'Catatan');
    expect(stateOf(run)).toMatchObject({ next: 'import', tab: 'Tempelan', target: null });
    importing(run, 'Tempelan');
    expect(stateOf(await later(run, { selection: { sheet: 'Tempelan', row: 1 } }))).toMatchObject({ tab: null });
  });

  it('of files, or typing, while the prepared sheets are empty', async () => {
    const run = await at({ Catatan: [['x']] });
    expect(stateOf(run)).toMatchObject({ next: 'prepare', tab: null });
    run.call('siapkanLembarInti');
    expect(stateOf(await later(run))).toMatchObject({
      next: 'import',
      tab: null,
      target: { sheet: 'Unit Kerja', cell: 'A2' },
    });
  });

  it('in a workbook that is in use, of the tab that is looked at alone', async () => {
    const sheets = { ...agency(), Tempelan: table };
    expect(stateOf(await looking(sheets, 'Indikator'))).toMatchObject({ next: 'calculate', tab: null });
    expect(stateOf(await looking(sheets, 'Tempelan'))).toMatchObject({ next: 'import', tab: 'Tempelan' });
  });
});
