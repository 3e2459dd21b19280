import type { LedgerEntry } from '../../../domain/records/ledger';
import { withLock } from '../../../google/lock';
import { selectedRows } from '../../../google/selection';
import { now } from '../../../google/session';
import { openSpreadsheet } from '../../../google/spreadsheet';
import { texts } from '../../../text';
import type { Language } from '../../../text/language';
import { locateSheet } from '../../../workbook/read/workbook';
import { nameIn } from '../../../workbook/schema/names';
import { KeptRow } from '../../../workbook/sheets/records/kept-row';
import { ledgerSheet, ledgerTable, readLedger } from '../../../workbook/sheets/records/ledger-sheet';
import { languageOf } from '../../../workbook/sheets/records/read-records';
import { interactive } from '../../menu/interactive';
import { plainFrame } from '../../run/run-log';

/** What a wish leads to; `refused`: a gap is left in the document. */
type Outcome = 'changed' | 'passed' | 'refused';

function outcomeOf({ status, fileId, open = [] }: LedgerEntry, isFinal: boolean): Outcome {
  const canChange = isFinal ? status !== 'final' && fileId !== '' : status === 'final';
  if (!canChange) return 'passed';
  // Whoever edited the file may have filled the gap there, which the ledger does not know.
  return isFinal && open.length > 0 && status !== 'edited' ? 'refused' : 'changed';
}

const wished = (entry: LedgerEntry, isFinal: boolean): LedgerEntry => ({
  ...entry,
  status: isFinal ? 'final' : 'done',
  message: '',
});

/** The documents with a gap, and where it is filled in. */
function gapLines(entries: readonly LedgerEntry[], spoken: Language): string[] {
  const { final: words, placeholders } = texts(spoken).ledger;
  return entries
    .filter(({ open = [] }) => open.length > 0)
    .map(({ kind, subject, open = [] }) =>
      words.gap(`${kind} – ${subject}`, open.map((gap) => placeholders[gap]).join('; ')),
    );
}

/** Sets the selected rows of `Dokumen` to *Final* or releases them, and tells how many; one with a gap is refused. */
function setFinal(isFinal: boolean, spoken: Language): string {
  const { final: words } = texts(spoken).ledger;
  const book = openSpreadsheet();
  const selected = selectedRows();
  const { name } = locateSheet(ledgerTable, book.sheetNames());
  const [grid] = name === selected.sheet ? book.readSheets([{ name, formats: false }]) : [];
  const ledger = readLedger(grid);
  const found: Record<Outcome, LedgerEntry[]> = { changed: [], passed: [], refused: [] };
  const slots = ledger.slots.map((slot) => {
    if (slot instanceof KeptRow || !selected.rows.includes(ledger.rowOf(slot))) return slot;
    const outcome = outcomeOf(slot, isFinal);
    found[outcome].push(slot);
    return outcome === 'changed' ? wished(slot, isFinal) : slot;
  });
  const { changed, passed, refused } = found;
  if (changed.length + passed.length + refused.length === 0)
    return words.selectRows(name ?? nameIn(ledgerTable, spoken));
  const language = languageOf(ledgerTable, selected.sheet);
  const frame = plainFrame(language, String(now().getFullYear()));
  if (changed.length > 0) book.replaceSheet({ ...ledgerSheet(slots, frame), name: selected.sheet });
  const toCheck = isFinal ? gapLines(changed, spoken) : [];
  const count = String(changed.length);
  return [
    ...(changed.length > 0 || refused.length === 0 ? [isFinal ? words.set(count) : words.released(count)] : []),
    ...(refused.length > 0 ? [words.refused(gapLines(refused, spoken))] : []),
    ...(toCheck.length > 0 ? [words.edited(toCheck)] : []),
    ...(passed.length > 0 ? [words.passedOver(String(passed.length))] : []),
  ].join('\n');
}

/** *Dokumen ▸ Tetapkan Final* and *Lepas Final*: the same as typing the word over the status. */
export function setFinalFromMenu(isFinal: boolean): void {
  const { setFinal: set, releaseFinal: release } = texts('id').menu.entries;
  interactive(isFinal ? set : release, (spoken) => withLock(() => setFinal(isFinal, spoken)));
}
