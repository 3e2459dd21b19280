import { createSession, type Session, type SessionOptions } from '../../../local/workbench/host/session';
import type { WorkbenchEvent } from '../../../local/workbench/protocol';
import type { LocalMemory } from '../../../local/drive/memory';
import { MOMENT, temporaryFolder, workbookOf } from '../support';

const CODE = `
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Uji').addItem('Isi', 'isi').addSeparator()
    .addSubMenu(ui.createMenu('Lain').addItem('Bilah', 'bilah')).addToUi();
}
function isi() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Data');
  sheet.getRange('B1').setValue(SpreadsheetApp.getUi().alert('Isi?', SpreadsheetApp.getUi().ButtonSet.YES_NO));
}
function bilah() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Halo</p>').setTitle('Bilah'));
}
function lembar() {
  const book = SpreadsheetApp.getActive();
  book.insertSheet('Baru', book.getSheets().length).getRange(1, 1, 2, 2).setValues([[1, 2], [3, 4]]).setBackground('#ff0000');
  book.getSheetByName('Data').setColumnWidth(1, 300);
}
function buang() {
  const book = SpreadsheetApp.getActive();
  book.deleteSheet(book.getSheetByName('Catatan'));
  book.getSheetByName('Data').getRange('A1:A2').clear();
}
function lama() {
  const cache = CacheService.getDocumentCache();
  cache.remove('berhenti');
  const sheet = SpreadsheetApp.getActive().getSheetByName('Data');
  for (let row = 1; row <= 300; row++) {
    if (cache.get('berhenti')) break;
    sheet.getRange(row, 5).setValue(row);
    cache.put('maju', JSON.stringify({ done: row, left: 300 - row, secondsLeft: null }));
  }
}
function hentikan() { CacheService.getDocumentCache().put('berhenti', '1'); }
function kemajuan() { return JSON.parse(CacheService.getDocumentCache().get('maju') || 'null'); }
function gagal() { throw new Error('sengaja'); }
function jumlah(a, b) { return { jumlah: a + b }; }
function tanggal() { return new Date(); }
function rahasia_() { return 'tidak boleh'; }
function pasang() { ScriptApp.newTrigger('dicatat').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
function dicatat(e) {
  const log = SpreadsheetApp.getActive().getSheetByName('Catatan');
  log.getRange(log.getLastRow() + 1, 1, 1, 3)
    .setValues([[e.range.getA1Notation(), String(e.value), String(e.oldValue)]]);
}
`;

export interface Opened {
  session: Session;
  events: WorkbenchEvent[];
  folder: string;
  memory: LocalMemory;
}

export async function opened(own: Partial<SessionOptions> = {}): Promise<Opened> {
  const workbook = await workbookOf([
    {
      name: 'Data',
      rows: [
        ['Kode', 'Nilai'],
        ['A', 0.5],
      ],
      dataValidations: [
        { type: 'list', range: 'C2:C9', values: ['Ya', 'Tidak'], showErrorMessage: true, errorStyle: 'stop' },
        { type: 'list', range: 'D2:D9', formula1: 'Data!$A$1:$A$9', showErrorMessage: true, errorStyle: 'warning' },
      ],
    },
    { name: 'Catatan', rows: [] },
    { name: 'Rahasia', rows: [['x']], hidden: true },
  ]);
  const events: WorkbenchEvent[] = [];
  const folder = temporaryFolder();
  const memory: LocalMemory = { files: {}, properties: {} };
  const session = createSession({
    workbook,
    memory,
    folder,
    code: CODE,
    language: 'id',
    fixedTime: MOMENT,
    hasMacros: false,
    page: () => undefined,
    remember: () => undefined,
    answer: () => 'YES',
    tell: (event) => void events.push(event),
    ...own,
  });
  return { session, events, folder, memory };
}

export const place = (row: number, column: number, sheet = 'Data') => ({ sheet, row, column });

export async function shown({ session }: Opened, sheet = 'Data'): Promise<string[][]> {
  const { rows } = await session.rows({ sheet, from: 0, count: 20 });
  const texts = rows.map((cells) => cells.filter(({ text }) => text !== '').map(({ text }) => text));
  return texts.filter((row) => row.length > 0);
}

export const book = (world: Opened) => Promise.resolve(world.session.book({}));
