import type { Finding } from '../../../../src/domain/finding';
import type * as Texts from '../../../../src/text';
import type { Grid } from '../../../../src/workbook/read/grid';
import type { OutputContent, OutputValue } from '../../../../src/workbook/sheets/output-sheet';
import * as details from '../../../../src/workbook/sheets/records/agreement-detail-sheet';
import * as archives from '../../../../src/workbook/sheets/records/archive-sheet';
import * as results from '../../../../src/workbook/sheets/records/award-results-sheet';
import { KeptRow } from '../../../../src/workbook/sheets/records/kept-row';
import * as ledgers from '../../../../src/workbook/sheets/records/ledger-sheet';
import * as letters from '../../../../src/workbook/sheets/records/mail-sheet';
import { keysHeldBack, recordsAmong, type RecordRows } from '../../../../src/workbook/sheets/records/read-records';
import { ledgerTable } from '../../../../src/workbook/schema/ledger-table';
import { mailTable } from '../../../../src/workbook/schema/mail-table';
import { keysOf } from '../../../../src/workbook/schema/table';
import { frame } from '../evaluations';
import { agreements, archive, awards, ledger, mail } from './record-kinds';

type Modules = typeof ledgers & typeof letters & typeof archives & typeof results & typeof details;
interface Kind {
  write: (modules: Modules) => OutputContent;
  read: (modules: Modules, grid: Grid) => RecordRows<object>;
}
const modules: Modules = { ...ledgers, ...letters, ...archives, ...results, ...details };
const kinds: Record<string, Kind> = {
  Dokumen: { write: (m) => m.ledgerSheet(ledger, frame()), read: (m, grid) => m.readLedger(grid) },
  Surat: { write: (m) => m.mailSheet(mail, frame()), read: (m, grid) => m.readLetters(grid) },
  'Arsip Capaian': { write: (m) => m.archiveSheet(archive, frame()), read: (m, grid) => m.readArchive(grid) },
  'Hasil Penghargaan': {
    write: (m) => m.awardResultsSheet(m.awardRecords(awards), [], frame(), null),
    read: (m, grid) => m.readAwards(grid),
  },
  'Rincian Perjanjian': {
    write: (m) => m.agreementDetailSheet(m.detailRecords(agreements, '2026-10-05 08:00'), frame()),
    read: (m, grid) => m.readDetails(grid),
  },
};

type Rows = OutputValue[][];
const inAnyOrder = (items: readonly unknown[]): string[] => items.map((item) => JSON.stringify(item)).sort();

/** The same texts, every word of them another one; the marker of our sheets stays. */
function otherWords<T>(value: T): T {
  if (typeof value === 'string') return (value.startsWith('Rapor Kinerja') ? value : `Z${value}Z`) as T;
  if (typeof value === 'function')
    return ((...given: unknown[]) => otherWords((value as (...given: unknown[]) => unknown)(...given))) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, otherWords<unknown>(inner)]);
  return (Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)) as T;
}

function withOtherWords(): Modules {
  let loaded = {} as Modules;
  jest.isolateModules(() => {
    const actual = jest.requireActual<typeof Texts>('../../../../src/text');
    jest.doMock('../../../../src/text', () => ({
      texts: (language: 'id' | 'en') => otherWords(actual.texts(language)),
    }));
    loaded = Object.assign(
      {},
      ...['ledger-sheet', 'mail-sheet', 'archive-sheet', 'award-results-sheet', 'agreement-detail-sheet'].map((name) =>
        jest.requireActual<object>(`../../../../src/workbook/sheets/records/${name}`),
      ),
    ) as Modules;
  });
  return loaded;
}

describe.each(Object.entries(kinds))('%s', (name, { write, read }) => {
  const content = write(modules);
  const width = (content.rows[2]?.length ?? 0) - 2;
  const head = content.rows.slice(0, 3);
  const records = content.rows.slice(3);
  const written = recordsAmong(read(modules, { name, values: content.rows }));
  const readRows = (rows: Rows) => read(modules, { name: content.name, values: [...head, ...rows] });

  const shown = (rows: Rows): Rows => rows.map((row) => row.slice(0, width));
  const hidden = (rows: Rows): Rows => rows.map((row) => row.slice(width));
  const beside = (left: Rows, right: Rows): Rows => left.map((row, index) => [...row, ...(right[index] ?? ['', ''])]);

  test('its hidden columns stand at the right, text that begins with a letter', () => {
    expect(content.hiddenColumns).toBe(2);
    expect(content.formats.slice(width)).toEqual(['@', '@']);
    expect(head[2]?.slice(width)).toEqual(['_kode', '_kodeTanda']);
    for (const cell of hidden(records).flat()) expect(cell).toMatch(/^[a-z]/);
    expect(written).toHaveLength(records.length);
  });

  const moved: [string, Rows, readonly object[]][] = [
    ['sorted by the filter', [...records].reverse(), written],
    ['only the columns that people see sorted', beside(shown(records).reverse(), hidden(records)), written],
    ['a row deleted', records.slice(1), written.slice(1)],
    ['rows copied whole', [...records, ...records.slice(0, 2)], written],
    ['rows copied without what is hidden', [...records, ...beside(shown(records.slice(0, 2)), [])], written],
    [
      'an empty row between',
      [...records.slice(0, 1), new Array<string>(width + 2).fill(''), ...records.slice(1)],
      written,
    ],
  ];
  test.each(moved)('%s: the same records, nothing to say', (_, rows, expected) => {
    const back = readRows(rows);
    expect(back.findings).toEqual([]);
    expect(inAnyOrder(recordsAmong(back))).toEqual(inAnyOrder(expected));
    recordsAmong(back).forEach((record) => expect(back.rowOf(record)).toBeGreaterThan(3));
  });

  const changed: [string, Rows, number[]][] = [
    ['a word changed', records.map((row, at) => (at === 1 ? ['Lain', ...row.slice(1)] : row)), [5]],
    [
      'a row pasted over another',
      beside([shown(records)[0]!, ...shown(records).slice(0, 1), ...shown(records).slice(2)], hidden(records)),
      [5],
    ],
    [
      'the words of a row cleared',
      beside(
        shown(records).map((row, at) => (at === 1 ? row.map(() => '') : row)),
        hidden(records),
      ),
      [5],
    ],
    [
      'the codes of a row damaged',
      beside(
        shown(records),
        hidden(records).map((cells, at) => (at === 1 ? ['k{', cells[1]!] : cells)),
      ),
      [5],
    ],
    ['a row that nobody wrote', [...records, ['Baru', ...new Array<string>(width + 1).fill('')]], [records.length + 4]],
  ];
  test.each(changed)('%s: a warning names the row, which is none of ours and stays as it is', (what, rows, numbers) => {
    const back = readRows(rows);
    expect(back.findings.map(({ code, values }) => [code, values.row])).toEqual(
      numbers.map((row) => ['record-row-unmatched', row]),
    );
    const fitting = what === 'a row that nobody wrote' ? written : written.filter((_, at) => at !== 1);
    expect(inAnyOrder(recordsAmong(back))).toEqual(inAnyOrder(fitting));
    const kept = back.slots.filter((slot) => slot instanceof KeptRow);
    expect(kept.map(({ cells }) => cells)).toEqual(numbers.map((row) => rows[row - 4]));
    // What is kept reads the same again.
    expect(
      readRows([...records.filter((_, at) => at !== 1), ...kept.map(({ cells }) => cells)]).slots.filter(
        (slot) => slot instanceof KeptRow,
      ),
    ).toEqual(kept);
  });

  test('sorted by what people see with one word changed: every other row finds its codes, the rest stays together', () => {
    const edited = shown(records).map((row, at) => (at === 0 ? ['Lain', ...row.slice(1)] : row));
    const back = readRows(beside(edited.reverse(), hidden(records)));
    expect(back.findings).toHaveLength(1);
    expect(inAnyOrder(recordsAmong(back))).toEqual(inAnyOrder(written.slice(1)));
    expect(inAnyOrder(back.doubtful)).toEqual(
      inAnyOrder(written.slice(0, 1).map((record) => ({ ...record, number: undefined, letterDate: undefined }))),
    );
  });

  test('every word of ours replaced by another: the records are the same, written before or after', () => {
    const others = withOtherWords();
    const back = read(others, { name: content.name, values: content.rows });
    expect(back.findings).toEqual([]);
    expect(recordsAmong(back)).toEqual(written);
    const again = write(others);
    expect(shown(again.rows.slice(3))).not.toEqual(shown(records));
    expect(recordsAmong(read(modules, { name: again.name, values: again.rows }))).toEqual(written);
  });
});

/** Where a column of a sheet stands. */
const placeOf = ({ rows }: Pick<OutputContent, 'rows'>, heading: string): number => (rows[2] ?? []).indexOf(heading);

/** What a version whose columns stood in the order of their table has written, and how the records are read and written today. */
const reordered: [
  kind: string,
  headings: string[],
  OutputContent,
  again: (grid: Grid) => [OutputContent, Finding[]],
][] = [
  [
    'documents',
    keysOf(ledgerTable).map((key) => ledgerTable.columns[key].id),
    ledgers.ledgerSheet(ledger, frame()),
    (grid) => {
      const { slots, findings } = ledgers.readLedger(grid);
      return [ledgers.ledgerSheet(slots, frame()), findings];
    },
  ],
  [
    'messages',
    keysOf(mailTable).map((key) => mailTable.columns[key].id),
    letters.mailSheet(mail, frame()),
    (grid) => {
      const { slots, findings } = letters.readLetters(grid);
      return [letters.mailSheet(slots, frame()), findings];
    },
  ],
];

test.each(reordered)(
  '%s with their columns in the order of an earlier version are read, and written in that of today',
  (...row) => {
    const [, headings, content, again] = row;
    const { rows, name } = content;
    expect([...headings].sort()).toEqual((rows[2] ?? []).slice(0, -2).map(String).sort());
    const places = headings.map((heading) => placeOf(content, heading));
    const earlier = rows.map((row) => [...places.map((place) => row[place] ?? ''), ...row.slice(-2)]);
    const [written, findings] = again({ name, values: [...rows.slice(0, 1), ...earlier.slice(1)] });
    expect(earlier[2]).not.toEqual(rows[2]);
    expect(findings).toEqual([]);
    expect(written.rows).toEqual(rows);
  },
);

describe('a status that a person writes over', () => {
  const { rows, name } = ledgers.ledgerSheet(ledger, frame());
  const status = placeOf({ rows }, 'Status');
  const typed = (word: string, at = 0) => {
    const cells = rows.map((row, index) =>
      index === 3 + at ? row.map((cell, column) => (column === status ? word : cell)) : row,
    );
    return ledgers.readLedger({ name, values: cells });
  };

  test.each([
    ['Final', 0, 'final'],
    ['final ', 0, 'final'],
    ['Selesai', 1, 'done'],
    ['Done', 1, 'done'],
  ])('%s is what they wish', (word, at, status) => {
    const back = typed(word, at);
    expect(back.findings).toEqual([]);
    expect(recordsAmong(back)[at]).toEqual({ ...ledger[at], status });
    const again = ledgers.ledgerSheet(back.slots, frame());
    expect(recordsAmong(ledgers.readLedger({ name, values: again.rows }))[at]?.status).toBe(status);
  });

  test.each(['Finall', ''])('“%s” is no word: a warning, and a Final stays Final', (word) => {
    const back = typed(word, 1);
    expect(back.findings.map(({ code, cell }) => [code, cell])).toEqual([['record-status-unknown', 'D5']]);
    expect(recordsAmong(back)[1]?.status).toBe('final');
  });

  test('a message: the same', () => {
    const content = letters.mailSheet(mail, frame());
    const cells = content.rows.map((row, index) =>
      index === 5 ? row.map((cell, column) => (column === 5 ? 'Sent' : cell)) : row,
    );
    expect(
      recordsAmong(letters.readLetters({ name: content.name, values: cells })).map(({ status }) => status),
    ).toEqual(['sent', 'failed', 'sent', null]);
  });
});

test('Nomor and Tanggal Surat stay as people write them', () => {
  const { rows, name } = ledgers.ledgerSheet(ledger, frame());
  const day = new Date(2026, 9, 5);
  const number = placeOf({ rows }, 'Nomor');
  const values = rows.map((row, index) =>
    index === 4 ? row.map((cell, column) => (column === number ? 17 : column === number + 1 ? day : cell)) : row,
  );
  const back = ledgers.readLedger({ name, values });
  expect(back.findings).toEqual([]);
  expect(ledgers.ledgerSheet(back.slots, frame()).rows).toEqual(values);
});

test('behind a row that does not fit nothing is made: neither under its words nor under its codes', () => {
  const { rows, name } = ledgers.ledgerSheet(ledger, frame());
  const values = rows.map((row, index) =>
    index === 4 ? row.map((cell, column) => (column === placeOf({ rows }, 'Kunci') ? 'lain' : cell)) : row,
  );
  expect([...keysHeldBack(ledgers.readLedger({ name, values }))]).toEqual(['lain', ledger[1]?.key]);
});
