import type { LedgerEntry } from '../../domain/records/ledger';
import { withLock } from '../../google/lock';
import { selectedRows } from '../../google/selection';
import { now } from '../../google/session';
import { openSpreadsheet } from '../../google/spreadsheet';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { locateSheet } from '../../workbook/read/workbook';
import { nameIn } from '../../workbook/schema/names';
import { KeptRow } from '../../workbook/sheets/records/kept-row';
import { ledgerSheet, ledgerTable, readLedger } from '../../workbook/sheets/records/ledger-sheet';
import { languageOf } from '../../workbook/sheets/records/read-records';
import { interactive } from '../menu/interactive';
import { plainFrame } from '../run/run-log';

/** The entry as the person wishes it; null where the wish changes nothing or cannot be met. */
function wished(entry: LedgerEntry, isFinal: boolean): LedgerEntry | null {
  const canChange = isFinal ? entry.status !== 'final' && entry.fileId !== '' : entry.status === 'final';
  return canChange ? { ...entry, status: isFinal ? 'final' : 'done', message: '' } : null;
}

/** Sets the selected rows of `Dokumen` to *Final* or releases them, and tells how many. */
function setFinal(isFinal: boolean, spoken: Language): string {
  const { final: words } = texts(spoken).ledger;
  const book = openSpreadsheet();
  const selected = selectedRows();
  const { name } = locateSheet(ledgerTable, book.sheetNames());
  const [grid] = name === selected.sheet ? book.readSheets([{ name, formats: false }]) : [];
  const ledger = readLedger(grid);
  let [changed, passed] = [0, 0];
  const slots = ledger.slots.map((slot) => {
    if (slot instanceof KeptRow || !selected.rows.includes(ledger.rowOf(slot))) return slot;
    const entry = wished(slot, isFinal);
    if (entry) changed++;
    else passed++;
    return entry ?? slot;
  });
  if (changed + passed === 0) return words.selectRows(name ?? nameIn(ledgerTable, spoken));
  const language = languageOf(ledgerTable, selected.sheet);
  const frame = plainFrame(language, String(now().getFullYear()));
  if (changed > 0) book.replaceSheet({ ...ledgerSheet(slots, frame), name: selected.sheet });
  const told = isFinal ? words.set(String(changed)) : words.released(String(changed));
  return [told, ...(passed > 0 ? [words.passedOver(String(passed))] : [])].join('\n');
}

/** *Dokumen ▸ Tetapkan Final* and *Lepas Final*: the same as typing the word over the status. */
export function setFinalFromMenu(isFinal: boolean): void {
  const { setFinal: set, releaseFinal: release } = texts('id').menu.entries;
  interactive(isFinal ? set : release, (spoken) => withLock(() => setFinal(isFinal, spoken)));
}
