import type { PrintedCell, PrintedValue } from '../../../src/domain/printed-figures/printed-number';
import type { FigureColumn, FigureRow, FigureSeries, PrintedTable } from '../../../src/domain/printed-figures/table';
import { columnLetters } from '../../../src/shapes/a1';

/** A number printed with so many decimals, as text. */
export const printedAs = (value: number, decimals: number): string => value.toFixed(decimals);

function valueOf(text: string, nature: 'count' | 'measure' | 'open'): PrintedValue {
  if (text === '') return { kind: 'missing' };
  const value = Number(text);
  if (Number.isNaN(value)) return { kind: 'words' };
  return { kind: 'number', value, step: 10 ** -(text.split('.')[1]?.length ?? 0), nature };
}

/** A column of printed texts, from row 2 on. */
export function column(
  at: number,
  header: string,
  texts: readonly string[],
  nature: 'count' | 'measure' | 'open' = 'open',
): FigureColumn {
  const cells = texts.map((text, index): PrintedCell => {
    return { cell: `${columnLetters(at)}${index + 2}`, text, value: valueOf(text, nature) };
  });
  return { header, period: '', cells };
}

export const item = (label: string, more: Partial<FigureRow> = {}): FigureRow => ({
  label,
  kind: 'item',
  depth: null,
  isLowerBetter: false,
  ...more,
});

interface Printed {
  target: string;
  actual: string;
  percentage: string;
  category?: string;
}

/** A table of target, actual, percentage and category in columns A to D, as it was recognised. */
export function tableOf(
  printed: readonly Printed[],
  {
    nature = 'open',
    rows,
    ...more
  }: Partial<FigureSeries> & { nature?: 'count' | 'measure' | 'open'; rows?: FigureRow[] } = {},
): PrintedTable {
  const target = column(
    0,
    'Target',
    printed.map((row) => row.target),
    nature,
  );
  const actual = column(
    1,
    'Realisasi',
    printed.map((row) => row.actual),
    nature,
  );
  const percentage = column(
    2,
    'Capaian (%)',
    printed.map((row) => row.percentage),
    'measure',
  );
  const hasCategories = printed.some((row) => row.category);
  const category = hasCategories
    ? column(
        3,
        'Kategori',
        printed.map((row) => row.category ?? ''),
      )
    : null;
  return {
    sheet: 'Kinerja',
    range: 'A1:D9',
    notes: [],
    amounts: [],
    rows: rows ?? printed.map((_, index) => item(`indikator ${index + 1}`)),
    series: [
      {
        kind: 'performance',
        target,
        actual,
        percentage,
        category,
        weight: null,
        isRemainder: false,
        others: [],
        isCertain: true,
        ...more,
      },
    ],
  };
}
