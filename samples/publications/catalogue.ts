/** Why a printed percentage cannot be what the rule gives; the names are explained in `EXCEPTION_NOTES`. */
export type ExceptionName =
  | 'capped-at-100'
  | 'not-reported-printed-as-0'
  | 'parent-is-not-the-sum-of-its-rows'
  | 'typed-over'
  | 'truncated'
  | 'unrounded-actual'
  | 'regulation-misprint'
  | 'ratio-written-as-text'
  | 'two-targets-in-one-cell'
  | 'zero-ceiling-printed-as-0';

export const EXCEPTION_NOTES: Record<ExceptionName, string> = {
  'capped-at-100': 'the report prints at most 100; the column Capaian (%) has no cap',
  'not-reported-printed-as-0': 'no actual was reported, the report prints 0; not reported is never zero',
  'parent-is-not-the-sum-of-its-rows':
    'the printed parent holds other amounts than the rows below it, which are summed',
  'typed-over': 'the percentage belongs to another version of the row; it does not follow from the amounts beside it',
  truncated: 'the decimals were cut off instead of rounded',
  'unrounded-actual': 'the report computed with more decimals of the actual than it prints',
  'regulation-misprint': 'the regulation prints 113 % for 92 ÷ 90',
  'ratio-written-as-text':
    'target and actual are ratios such as 1:32, which are no numbers; the row is not in the workbook',
  'two-targets-in-one-cell': 'the cell holds two targets, so there is no single figure; the row is not in the workbook',
  'zero-ceiling-printed-as-0': 'a ceiling of 0 gives no percentage; the report prints 0',
};

export interface Publication {
  /** Name of the file in `samples/data/published`, without ending; the workbook has the same name. */
  file: string;
  /** The source stores numbers (SQL, spreadsheet), so the workbook does too; otherwise cells are text as printed. */
  storesNumbers?: boolean;
  /** The percentages are ratios (0.52), stored with all their digits. */
  storesRatios?: boolean;
  /** First segments of the invented programme codes, for budget rows published without codes. */
  codePrefix?: string;
  /** Exceptions by key of the row, see `indicatorKey` and `budgetKey` in `rows.ts`. */
  exceptions?: Record<string, ExceptionName>;
  /** Rows that no cell can hold as a figure; they are listed as exceptions but not written. */
  leftOut?: readonly string[];
}

/**
 * The published tables that print a target with an actual, or a ceiling with an amount spent. The other files of the
 * folder hold only percentages, only plans, or no targets, and become no workbook.
 */
export const PUBLICATIONS: readonly Publication[] = [
  { file: 'bappeda-situbondo-2025', storesNumbers: true, codePrefix: '5.01' },
  { file: 'bkad-polman-2022', codePrefix: '5.02' },
  { file: 'bkd-sumbar-2016' },
  {
    file: 'bkpsdm-cirebon-2026',
    storesNumbers: true,
    codePrefix: '5.03',
    exceptions: {
      '1/TW 1': 'not-reported-printed-as-0',
      '1/TW 2': 'unrounded-actual',
      '2/TW 1': 'not-reported-printed-as-0',
      '2/TW 2': 'not-reported-printed-as-0',
      '3/TW 1': 'unrounded-actual',
      '3/TW 2': 'unrounded-actual',
    },
  },
  {
    file: 'dinas-pemberdayaan-rutin',
    codePrefix: '2.13',
    exceptions: { '5': 'two-targets-in-one-cell' },
    leftOut: ['5'],
  },
  { file: 'dinsos-depok-2020', exceptions: { '4': 'unrounded-actual', '5': 'capped-at-100' } },
  // Amounts in words (`Rp2,4 milyar`) are no budget figures; the transcription gives them in Rupiah.
  { file: 'dinsos-serapan-berita', storesNumbers: true, codePrefix: '1.06' },
  { file: 'dinsos-toba-lra-2022', storesNumbers: true, codePrefix: '1.06' },
  {
    file: 'diskominfo-lampungselatan-2026',
    storesNumbers: true,
    storesRatios: true,
    codePrefix: '2.16',
    exceptions: {
      'budget/A': 'typed-over',
      'budget/III': 'parent-is-not-the-sum-of-its-rows',
      'budget/3.5': 'typed-over',
      'budget/4.1': 'zero-ceiling-printed-as-0',
      'budget/JUMLAH': 'parent-is-not-the-sum-of-its-rows',
    },
  },
  { file: 'dpmd-blora-2019', codePrefix: '2.13', exceptions: { '3': 'truncated' } },
  { file: 'itjen-2019', codePrefix: '1.01' },
  { file: 'karantina-yogyakarta-2020' },
  {
    file: 'pemkot-dumai-2016',
    exceptions: { '2a': 'ratio-written-as-text', '2b': 'ratio-written-as-text' },
    leftOut: ['2a', '2b'],
  },
  { file: 'permenpanrb-8-2021-examples', exceptions: { a1: 'regulation-misprint' } },
];
