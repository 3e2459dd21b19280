import {
  begin,
  emptyMemory,
  forgetLast,
  nextNumber,
  reachedMonth,
  remember,
  type ImportMemory,
  type KnownLayout,
  type KnownRow,
  type RowResult,
} from '../../../../src/domain/import/book/memory';

const layout = (key: string, number: number, month: number | null = null): KnownLayout => ({
  key,
  number,
  month,
  name: `${key}.xlsx › Tab`,
  kind: 'flat',
  totals: null,
  mapping: {},
});
const row = (key: string, more: Partial<KnownRow> = {}): KnownRow => ({
  sheet: 'budget',
  key,
  seen: { lama: 1 },
  values: { ceiling: 5 },
  source: 'a!1',
  raw: '5',
  ...more,
});
const result = (key: string, more: Partial<RowResult> = {}): RowResult => ({
  sheet: 'budget',
  key,
  values: { spent: 4 },
  before: { spent: 3 },
  isNew: false,
  source: 'b!2',
  raw: '4',
  layouts: ['baru'],
  known: null,
  ...more,
});
const last = (number: number) => ({ number, time: '2026-01-02 08:00', files: [], sheets: [], columns: [] });
const memory = (more: Partial<ImportMemory> = {}): ImportMemory => ({ ...emptyMemory, ...more });

test.each<[months: (number | null)[], reached: number | null]>([
  [[], null],
  [[null], null],
  [[3, null, 6], 6],
])('of layouts to the months %j the book reached %p', (months, reached) => {
  const layouts = months.map((month, index) => layout(`l${index}`, 1, month));
  expect(reachedMonth(memory({ layouts }))).toBe(reached);
});

test.each<[what: string, known: Partial<ImportMemory>, number: number]>([
  ['nothing', {}, 1],
  ['layouts', { layouts: [layout('a', 4), layout('b', 2)] }, 5],
  ['a later import', { layouts: [layout('a', 4)], last: { ...last(6), earlier: { layouts: [], answers: {} } } }, 7],
])('after %s the next import is number %#', (_what, known, number) => {
  expect(nextNumber(memory(known))).toBe(number);
});

describe('an import is remembered', () => {
  const undo = { isNew: true, before: {}, earlier: null };
  const known = [row('a'), row('b', { undo })];
  const before = memory({
    rows: known,
    layouts: [layout('lama', 1), layout('baru', 1)],
    answers: { 'scale|lama': 'as-written', x: '1' },
  });
  const after = remember(
    before,
    [result('a', { known: known[0] ?? null }), result('c', { isNew: true })],
    [layout('baru', 2, 6)],
    { x: '2' },
    last(2),
  );

  test('rows that it did not have stay known, and only its own can be undone', () => {
    expect(after.rows).toEqual([
      row('b'),
      {
        ...row('a', { source: 'b!2', raw: '4' }),
        seen: { lama: 1, baru: 2 },
        values: { ceiling: 5, spent: 4 },
        undo: {
          isNew: false,
          before: { spent: 3 },
          earlier: { seen: { lama: 1 }, values: { ceiling: 5 }, source: 'a!1', raw: '5' },
        },
      },
      {
        sheet: 'budget',
        key: 'c',
        seen: { baru: 2 },
        values: { spent: 4 },
        source: 'b!2',
        raw: '4',
        undo: { isNew: true, before: { spent: 3 }, earlier: null },
      },
    ]);
  });

  test('layouts are replaced, answers added, what was before is kept', () => {
    expect(after.layouts).toEqual([layout('lama', 1), layout('baru', 2, 6)]);
    expect(after.answers).toEqual({ 'scale|lama': 'as-written', x: '2' });
    expect(after.last).toEqual({ ...last(2), earlier: { layouts: before.layouts, answers: before.answers } });
    expect(after.begun).toBeNull();
  });

  test('forgetting it gives the memory before, and nothing to undo', () => {
    const forgotten = forgetLast(after);
    expect(forgotten).toEqual({ ...before, rows: [row('b'), row('a')], last: null, begun: null });
    expect(forgetLast(memory({ rows: [row('a', { undo })] }))).toEqual(memory({ rows: [row('a', { undo })] }));
  });

  test('before it writes, its rows stand beside what was', () => {
    const begun = begin(before, after);
    expect(begun).toMatchObject({ rows: before.rows, layouts: before.layouts, answers: before.answers });
    expect(begun.begun?.rows.map(({ key, raw }) => [key, raw])).toEqual([
      ['a', ''],
      ['c', ''],
    ]);
    expect(begun.begun?.last).toBe(after.last);
    expect(begin(before, memory()).begun).toBeNull();
  });
});
