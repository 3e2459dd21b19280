import { absorptionByHand, attainmentByHand, rounded } from './arithmetic';
import { EXCEPTION_NOTES, type ExceptionName, type Publication } from './catalogue';
import { printedPercent } from './printed-percent';
import type { PublishedRows } from './rows';

/** One published percentage and what a run over the workbook has to give. */
export interface ExpectedRow {
  file: string;
  kind: 'attainment' | 'absorption';
  /** Key of the row within its file. */
  row: string;
  /** `Kode` in the output sheet; `INSTANSI` for a printed grand total. */
  code: string;
  account: string;
  name: string;
  /** The percentage as the report writes it. */
  printedText: string | null;
  /** In percent points; null where the report prints no percentage, so that there is nothing to compare. */
  printed: number | null;
  decimals: number | null;
  /** Named reason why the rule gives another figure. */
  exception?: ExceptionName;
  note?: string;
  /** False for the rows that no workbook can hold. */
  inWorkbook: boolean;
}

interface Candidate {
  row: Omit<ExpectedRow, 'printed' | 'decimals' | 'exception' | 'note' | 'inWorkbook' | 'file'>;
  computed: number | null;
}

function candidates(rows: PublishedRows): Candidate[] {
  return [
    ...rows.indicators.map((row): Candidate => ({
      row: {
        kind: 'attainment',
        row: row.key,
        code: row.code,
        account: '',
        name: row.printed.name,
        printedText: row.printed.capaian_raw,
      },
      computed: attainmentByHand(row),
    })),
    ...rows.budget.map((row): Candidate => ({
      row: {
        kind: 'absorption',
        row: row.key,
        code: row.total ? 'INSTANSI' : row.code,
        account: row.account,
        name: row.printed.name,
        printedText: row.printed.pct_raw,
      },
      computed: absorptionByHand(row, rows.budget),
    })),
  ];
}

/**
 * The expected rows of one publication. Throws when a row differs by plain arithmetic without a named exception, or has
 * one although arithmetic reproduces the printed figure: exceptions are never wider than the facts.
 */
export function expectedRows(publication: Publication, rows: PublishedRows): ExpectedRow[] {
  const exceptions = publication.exceptions ?? {};
  return candidates(rows).map(({ row, computed }): ExpectedRow => {
    const percent = printedPercent(row.printedText, publication.storesRatios === true);
    const inWorkbook = !(publication.leftOut ?? []).includes(row.row);
    const exception = exceptions[row.row];
    const reproduced =
      percent === null || (computed !== null && rounded(computed, percent.decimals) === percent.value && inWorkbook);
    if (reproduced === (exception !== undefined)) {
      throw new Error(
        `${publication.file}, row ${row.row}: printed ${row.printedText}, computed ${computed}, exception ${exception}`,
      );
    }
    return {
      file: publication.file,
      ...row,
      printed: percent?.value ?? null,
      decimals: percent?.decimals ?? null,
      ...(exception === undefined ? {} : { exception, note: EXCEPTION_NOTES[exception] }),
      inWorkbook,
    };
  });
}
