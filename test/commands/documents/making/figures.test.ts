import { keepFigures } from '../../../../src/commands/documents/making/figures';
import type { Work } from '../../../../src/commands/documents/making/work';
import type { RowChange } from '../../../../src/google/change-rows';
import type { Book } from '../../../../src/google/spreadsheet';
import { figureSheet, type FigureBlock } from '../../../../src/workbook/sheets/records/figure-sheet';
import { FIRST_RECORD, type OutputContent } from '../../../../src/workbook/sheets/output-sheet';

const frame = { language: 'id', period: '2026 TW III', time: '2026-10-05 08:00' } as Parameters<typeof keepFigures>[2];
const DOCUMENTS = 200;
/** An indicator prints its target, its actual and its attainment at least once: 10,000 of them. */
const FIGURES = (3 * 10_000) / DOCUMENTS;

const block = (at: number, fingerprint: string, count = FIGURES): FigureBlock => ({
  key: `unitEvaluation:2026-Q3:U${at}`,
  fingerprint,
  after: '',
  figures: Array.from({ length: count }, (_, index) => ({
    key: `unitEvaluation:2026-Q3:U${at}`,
    label: `I${index} · Capaian (%)`,
    value: '92,00',
    cell: 'Capaian!J4',
    code: `attainment|attainment|I${index}`,
    exact: '92',
    before: '',
  })),
});

const before = '0123456789abcdef';
const after = 'fedcba9876543210';
const blocks = Array.from({ length: DOCUMENTS }, (_, at) => block(at, before));
const sheet = figureSheet(blocks, frame);
/** The row of `_Angka` at which the rows of a document begin; a row of its own stands above its figures. */
const rowOf = (at: number): number => FIRST_RECORD + 1 + at * (FIGURES + 1);

/** A finished document as a run knows it; `now` is what it prints, if it was made in the run. */
const work = ({ key, fingerprint, figures, after: rest }: FigureBlock): Work =>
  ({ entry: { key, fingerprint, status: 'done' }, job: {}, figures: { figures, after: rest } }) as unknown as Work;

/** What a run writes of `_Angka`, and which of its cells it reads. */
function kept(works: readonly Work[]) {
  const read: string[] = [];
  const written: { added: number; changes: RowChange[] }[] = [];
  const book = {
    sheetNames: () => [sheet.name],
    readKeys: (name: string) => {
      read.push(name);
      return sheet.rows.slice(FIRST_RECORD).map(([key]) => String(key));
    },
  } as unknown as Book;
  keepFigures(works, book, frame, {
    replace: () => {
      throw new Error('The whole sheet is written.');
    },
    change: ({ rows }: OutputContent, changes) => written.push({ added: rows.length - FIRST_RECORD, changes }),
  });
  return { read, written };
}

const withOne = (at: number, one: FigureBlock): Work[] =>
  blocks.map((known, index) => work(index === at ? one : known));

test('30,000 figures of 200 documents: nothing changed, nothing is written; one column is read', () => {
  expect(kept(blocks.map(work))).toEqual({ read: [sheet.name], written: [] });
});

test('one document renewed: its own rows are written in place, and no other', () => {
  const [written, ...others] = kept(withOne(70, block(70, after))).written;
  expect(others).toEqual([]);
  expect(written?.added).toBe(0);
  expect(written?.changes.map(({ row, count, rows }) => [row, count, rows.length])).toEqual([
    [rowOf(70), FIGURES + 1, FIGURES + 1],
  ]);
});

test('a document that prints more figures than before: its rows go, and the new ones are added below', () => {
  const [written] = kept(withOne(70, block(70, after, FIGURES + 5))).written;
  expect(written?.added).toBe(FIGURES + 6);
  expect(written?.changes).toEqual([{ row: rowOf(70), count: FIGURES + 1, rows: [] }]);
});

test('a document made for the first time: its rows alone are added', () => {
  const [written] = kept([...blocks.map(work), work(block(DOCUMENTS, after))]).written;
  expect(written).toEqual({ added: FIGURES + 1, changes: [] });
});
