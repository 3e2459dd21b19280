import { isTotalLabel } from '../../values/markers';
import { isRank } from '../../values/rank';
import { mayBeHead, type TableHead } from './columns';
import type { Source } from './source';

/** Words with which signatures, notes and sources begin: whatever stands there is no record. */
const endWords =
  /^(mengetahui|menyetujui|nip\b|catatan\b|keterangan\s*:|ket\s*:|sumber\s*:|format salah|kepala (dinas|badan|bidang|opd|bagian)|a\.?n\.? )/i;

/** `Balige, 30 November 2022`, `Tampahan,        Juli 2022`. */
const placeAndDay = /^[A-Z][\w .]+,\s+(\d{1,2}\s+)?[A-Za-z]+ 20\d\d$/;

const isEnd = (text: string): boolean => endWords.test(text) || placeAndDay.test(text) || isRank(text);

const ends = new WeakMap<TableHead, number>();

/** The row behind the last record of a table, 0-based: where signatures, notes or another heading begin. */
export function endOfBody(source: Source, head: TableHead): number {
  const known = ends.get(head) ?? findEnd(source, head);
  ends.set(head, known);
  return known;
}

function findEnd(source: Source, head: TableHead): number {
  for (let row = head.firstRow; row < source.height; row++) {
    // A row with an amount is a record, whatever its words are; most rows need no more than this look.
    if (source.rawRow(row).some(isFigure)) continue;
    const cells = source.filled(row);
    if (cells.length === 0 || cells.length > 40) continue;
    const [first] = cells;
    if (endsIn(source, row, head)) return row;
    const isWords = first !== undefined && !/^\d/.test(first.text) && !isTotalLabel(first.text);
    // Two headings alone begin a table where a gap stands above them.
    const fewest = source.filled(row - 1).length === 0 ? 2 : 3;
    if (
      isWords &&
      cells.length >= fewest &&
      row > head.firstRow &&
      mayBeHead(source, row) &&
      !sharesRow(source, row, head)
    )
      return row;
  }
  return source.height;
}

/** Whether a row holds words that end the table, and is neither a record nor a note between two. */
const endsIn = (source: Source, row: number, head: TableHead): boolean =>
  source.filled(row).some(({ text }) => isEnd(text)) &&
  !isRecord(source, row, head) &&
  !isNoteBetween(source, row, head);

/** `1.234.567,00`, `Rp 1.234.567`, `Rp. 1.234.567,-`, `(1.234.567)`. */
const figureText = /^[-−(]?\s*(?:rp\.?\s*)?[-−(]?\d[\d.,]{4,}[-–]?\)?$/i;
/** Codes have dots as amounts have; their groups are not of three digits. */
const codeText = /^\d+(\.\d{1,2})+(\.|$)/;
const figures = new Map<string, boolean>();
const MOST_FIGURES = 50_000;

/** Whether a cell holds an amount of money, by its look. */
export function isFigure(raw: unknown): boolean {
  if (typeof raw === 'number') return Math.abs(raw) >= 1000;
  if (typeof raw !== 'string' || raw.length < 5) return false;
  const known = figures.get(raw);
  if (known !== undefined) return known;
  if (figures.size > MOST_FIGURES) figures.clear();
  const found = figureText.test(raw) && !codeText.test(raw);
  figures.set(raw, found);
  return found;
}

/** Whether a row holds amounts under the table's own columns: a record whose words happen to sound like headings. */
function sharesRow(source: Source, row: number, { columns }: TableHead): boolean {
  return columns.some(
    ({ role, span: [first = 0] }) =>
      (role === 'ceiling' || role === 'spent' || role === 'target') && /\d/.test(source.text(row, first)),
  );
}

/** Whether a row is a record whatever its words are: `Kepala Bidang …` is who answers for an indicator. */
const isRecord = (source: Source, row: number, head: TableHead): boolean =>
  source.filled(row).filter(({ text }) => !isEnd(text)).length > 2 && sharesRow(source, row, head);

/** Words with which notes begin, which stand between records as well. */
const noteWords = /^(catatan\b|keterangan\s*:|ket\s*:|sumber\s*:)/i;

/** Whether a row is a note on the record above it: records go on right below it, and no total stands above. */
function isNoteBetween(source: Source, row: number, head: TableHead): boolean {
  const isTotal = (at: number): boolean => source.filled(at).some(({ text }) => isTotalLabel(text));
  if (!source.filled(row).every(({ text }) => noteWords.test(text) || !isEnd(text))) return false;
  if (row <= head.firstRow || isTotal(row - 1) || isTotal(row + 1) || row + 1 >= source.height) return false;
  return source.filled(row + 1).length > 2 && sharesRow(source, row - 1, head) && sharesRow(source, row + 1, head);
}

/** A1 notation of a table's records. */
export function rangeOf(source: Source, { columns }: TableHead, from: number, to: number): string {
  const spans = columns.flatMap(({ span }) => span);
  const left = Math.min(...spans);
  const right = Math.max(...spans);
  return `${source.name(from, left)}:${source.name(Math.max(to - 1, from), right)}`;
}
