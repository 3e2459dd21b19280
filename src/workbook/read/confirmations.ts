import { canonical, isSame } from '../../domain/canonical';
import { findingCodes, type Finding } from '../../domain/finding';
import type { FindingDeclaration } from '../../domain/finding-codes/values';
import { AGENCY_CODE } from '../../domain/main-job/unit/unit';
import type { Confirmed } from '../../domain/questions/ask';
import { questionOf, type QuestionCode } from '../../domain/questions/table';
import { roundPrinted } from '../../domain/number';
import { findingTexts } from '../../text/findings';
import { languages } from '../../text/language';
import { writeValue } from '../finding-words';
import { settings } from '../schema/settings';
import { confirmationTable } from '../schema/tables';
import { parseNumber } from '../values/number';
import type { Grid } from './grid';
import { readRows } from './rows';
import type { Row } from './row';

/** A row of `Konfirmasi`; `matter` is null where no question bears that name. */
interface Confirmation {
  matter: QuestionCode | null;
  number: number | null;
  text: string;
}

/** The question that `Hal` names, in either language. */
function matterNamed(text: string): QuestionCode | null {
  for (const language of languages) {
    const found = Object.entries(findingTexts(language).matters).find(
      ([code, name]) => isSame(name, text) || code === text,
    );
    if (found) return found[0] as QuestionCode;
  }
  return null;
}

type ConfirmationRow = Row<keyof (typeof confirmationTable)['columns']>;

/** Questions that are asked of settings and of the budget as well. */
const ofAnySheet: ReadonlySet<QuestionCode> = new Set<QuestionCode>(['ratio-or-percent']);

const settingNames = new Set(Object.values(settings).flatMap(({ all }) => all.map(canonical)));

/** Whether a code is that of a budget row or the name of a setting. */
const isOfOtherSheet = (code: string): boolean => /^\d[\d.]*$/.test(code) || settingNames.has(canonical(code));

function readConfirmation(row: ConfirmationRow): Confirmation {
  const raw = row.raw('value');
  const text = row.text('value');
  const matter = matterNamed(row.text('matter'));
  if (matter === null && row.text('matter') !== '') row.note('unknown-matter', 'matter', { value: row.text('matter') });
  return { matter, text, number: typeof raw === 'number' ? raw : (parseNumber(text, {})?.value ?? null) };
}

/** Whether a confirmed value still is the value of a question: as good as equal, or less than its double. */
function holds({ number, text }: Confirmation, { code, values }: Finding, key: string, untilDoubled: boolean): boolean {
  const value = values[key];
  if (typeof value === 'number' && number !== null) {
    if (roundPrinted(value) === roundPrinted(number)) return true;
    return untilDoubled && value * number > 0 && Math.abs(value) < 2 * Math.abs(number);
  }
  const { values: kinds }: FindingDeclaration = findingCodes[code];
  const kind = kinds[key];
  return (
    kind !== undefined &&
    languages.some((language) => canonical(writeValue(kind, value as never, language)) === canonical(text))
  );
}

/** Notes a row whose `Kode` names nothing that a question is asked about, so that it answers none. */
function noteUnknownCode(row: ConfirmationRow, { matter }: Confirmation, isKnown: (code: string) => boolean): void {
  const code = row.code('code');
  const mayBeOther = matter === null || ofAnySheet.has(matter);
  if (!isKnown(code) && !(mayBeOther && isOfOtherSheet(code)))
    row.note('confirmation-of-nothing', 'code', { value: code });
}

/**
 * Reads `Konfirmasi`: what a person has looked at and confirmed. A row answers the question of its `Hal` about its `Kode` while
 * the value is the one that was confirmed; a row dated before the year is of another year.
 *
 * @param subjects the indicators and units; null: not all of them are known, and no row is told to name nothing
 */
export function readConfirmations(
  grid: Grid,
  year: number,
  subjects: readonly { code: string }[] | null = null,
): { confirmed: Confirmed; findings: Finding[] } {
  const { rows, findings } = readRows(confirmationTable, grid);
  const codes = new Set([AGENCY_CODE, ...(subjects ?? []).map(({ code }) => code)].map(canonical));
  const isKnown = (code: string): boolean => subjects === null || codes.has(canonical(code));
  const byCode = new Map<string, Confirmation[]>();
  for (const row of rows) {
    const day = row.has('date') ? row.day('date') : null;
    if (day !== null && day < `${year}-01-01`) continue;
    const key = canonical(row.code('code'));
    const confirmation = readConfirmation(row);
    noteUnknownCode(row, confirmation, isKnown);
    byCode.set(key, [...(byCode.get(key) ?? []), confirmation]);
  }
  const confirmed: Confirmed = (item) => {
    const { confirmed: how } = questionOf(item.code) ?? {};
    if (!how) return false;
    const rowsOf = byCode.get(canonical(String(item.values[how.by]))) ?? [];
    return rowsOf.some(
      (row) =>
        (row.matter ?? item.code) === item.code &&
        how.value.some((key) => holds(row, item, key, how.untilDoubled ?? false)),
    );
  };
  return { confirmed, findings };
}
