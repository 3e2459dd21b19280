import { english, indonesian } from './words';
import type { Language } from '../../../src/text/language';
import type { BookFacts, Place, WorkbenchEvent } from '../protocol';
import type { WorkbenchText } from '../text';
import { api, listen } from './api';
import { createBeginnings } from './beginning/beginnings';
import { createBusy } from './around/busy';
import { createQuestions } from './scripts/dialogs';
import { button, element, put } from './elements';
import { createFindBar } from './sheet/find-bar';
import { areaName } from '../../../src/shapes/a1';
import { readAddress } from './grid/geometry';
import { createMenuBar } from './around/menu-bar';
import { createNotices } from './around/notices';
import { walkRegions } from './around/regions';
import { offerRecovery, showLost, watchLeaving } from './around/safety';
import { createScriptFrames } from './scripts/script-frames';
import { createSheetView, type SheetView } from './sheet/sheet-view';
import { createSidePanel } from './around/side-panel';
import { createTabs } from './around/tabs';

/** The number of a cell: figures stand in their entry without grouping. */
function numberOf({ text: shown, entry, look }: { text: string; entry?: string; look?: { align?: string } }): number[] {
  const written = entry ?? shown;
  if (look?.align !== 'right' || !/^-?\d+([.,]\d+)?$/.test(written)) return [];
  return [Number(written.replace(',', '.'))];
}

function toolLinks(text: WorkbenchText): { save: HTMLElement; board: HTMLElement } {
  const save = { class: 'button main', href: '/download', download: '', title: text.saveHint };
  const board = { class: 'button', href: '/papan.html?layar=pegawai', target: '_blank', title: text.boardHint };
  return { save: element('a', save, text.save), board: element('a', board, text.board) };
}

/** What the script calls its import. */
const IMPORTS = { files: 'imporBerkas', tabs: 'imporTabIni' };

/** Before the book is here. */
const NOTHING = {
  name: '',
  locale: 'id-ID',
  sheets: [],
  menus: [],
  recovery: null,
  revision: 0,
  canUndo: false,
  canRedo: false,
  isChanged: false,
  hasData: true,
};

/** The page over a book: parts put together, and what happens passed between them. */
export function startPage(language: Language): void {
  // A script may be waiting for an answer: what can be shown before the book comes is shown.
  let book: BookFacts = { ...NOTHING, language };
  const text = language === 'en' ? english : indonesian;
  const notices = createNotices(text.close);
  const home = (): void => sheet.focus();
  const busy = createBusy(text, () => void api.stop(), home);
  const questions = createQuestions(text, home);
  const frames = createScriptFrames();
  const panel = createSidePanel(text, notices, frames, home);
  const tabs = createTabs(text, (name) => turn(name), home);
  const menuBar = createMenuBar(text.menus, (handler, label) => void run(handler, label), home);
  const sheet = createSheetView({
    text,
    notices,
    busy,
    turn,
    turnBy,
    looked,
    kept: () => lost(true),
    revision: () => book.revision,
  });
  const welcome = createBeginnings(
    () => book,
    recover,
    (what) => void run(IMPORTS[what], text.importing),
    home,
    (error) => notices.show(String(error), { isFault: true, seconds: -1 }),
  );
  const undoButton = button(text.undo, { title: text.undoHint }, () => sheet.edits.undo());
  const redoButton = button(text.redo, { title: text.redoHint }, () => sheet.edits.redo());

  function factsOf(name: string | undefined) {
    return book.sheets.find((facts) => facts.name === name);
  }

  function turn(name: string, place?: Place): void {
    const facts = factsOf(name);
    if (!facts) return;
    sheet.show(facts, place);
    tabs.show(book.sheets, name);
    sheet.focus();
  }

  function turnBy(step: number): void {
    const at = book.sheets.findIndex(({ name }) => name === sheet.facts?.name);
    const next = book.sheets[(at + step + book.sheets.length) % book.sheets.length];
    if (next) turn(next.name);
  }

  /** Address, content and note of the active cell, and the sum of what is selected. */
  function looked(view: SheetView): void {
    const { selection } = view;
    if (!selection) return;
    const { row, column } = selection.active;
    const cell = view.active();
    const nameBox = put('name-box') as HTMLInputElement;
    // Nobody's typing is overwritten.
    if (document.activeElement !== nameBox) nameBox.value = areaName({ row, column });
    const content = put('content') as HTMLInputElement;
    if (document.activeElement !== content) content.value = cell?.entry ?? cell?.text ?? '';
    const detail = put('detail');
    detail.hidden = cell?.note === undefined;
    detail.textContent = cell?.note === undefined ? '' : text.note(cell.note);
    const { area } = selection;
    const numbers = area.rows * area.columns === 1 ? [] : view.selectedCells().flatMap(numberOf);
    const sum = numbers.reduce((total, number) => total + number, 0);
    const written = numbers.length > 1 ? sum.toLocaleString(book.locale, { maximumFractionDigits: 10 }) : null;
    put('sum').textContent = written === null ? '' : text.selected(areaName(area), written);
  }

  let isOffered = false;
  let reading: Promise<void> | null = null;
  let again = false;

  /** Reads the book anew; what happens meanwhile leads to one more reading. */
  function refresh(): Promise<void> {
    if (reading) {
      again = true;
      return reading;
    }
    reading = (async () => {
      do {
        again = false;
        book = await api.book();
        show();
      } while (again);
    })().finally(() => (reading = null));
    return reading;
  }

  function show(): void {
    put('book').textContent = book.name;
    document.title = `${book.isChanged ? '• ' : ''}${book.name} · ${text.product}`;
    put('book').classList.toggle('changed', book.isChanged);
    put('book').title = book.isChanged ? text.unsaved : '';
    // On an empty page that has just been opened going on is one of the ways to begin; in the midst of work it is asked.
    if (!sheet.facts) isOffered = !book.hasData;
    const waits = book.recovery?.time ?? null;
    isOffered &&= waits !== null;
    if (waits !== null && !isOffered) offerRecovery(text, waits, recover);
    menuBar.show(book.menus);
    const isFilled = book.sheets.some(({ filledRows }) => filledRows > 0);
    welcome.show(!book.hasData, isOffered ? waits : null, isFilled);
    undoButton.disabled = !book.canUndo;
    redoButton.disabled = !book.canRedo;
    const current = factsOf(sheet.facts?.name) ?? book.sheets[0];
    if (!current) return;
    if (sheet.facts?.name === current.name) sheet.refresh(current);
    else sheet.show(current);
    tabs.show(book.sheets, current.name);
  }

  async function run(handler: string, label: string): Promise<void> {
    const end = busy.begin(text.running(label));
    try {
      const { error } = await api.run(handler, sheet.facts?.name ?? '', sheet.selection?.active.row ?? 0);
      if (error !== null) notices.show(text.scriptFault(error), { isFault: true, seconds: -1 });
      else notices.say(text.finished);
    } catch (error) {
      notices.show(text.scriptFault(String(error)), { isFault: true, seconds: -1 });
    } finally {
      // What it has changed is in sight before it is said to be over.
      await refresh().catch(() => undefined);
      end();
    }
  }

  function tellUnkept(why: string | null): void {
    if (why === null) notices.show(text.keptAgain);
    else notices.show(text.unkept(why), { isFault: true, seconds: -1 });
  }

  let wanted: string | null = null;

  async function activate(name: string): Promise<void> {
    wanted = name;
    await refresh();
    if (wanted === name) turn(name);
  }

  function heard(event: WorkbenchEvent): void {
    if (event.kind === 'question') questions.ask(event.question);
    else if (event.kind === 'answered') questions.drop(event.id);
    else if (event.kind === 'progress') busy.tell(event);
    else if (event.kind === 'unkept') tellUnkept(event.why);
    else if (event.kind === 'unremembered') notices.show(text.unremembered(event.why), { isFault: true, seconds: -1 });
    else if (event.kind === 'toast') notices.show(event.message, event);
    else if (event.kind === 'page' && event.page.kind === 'sidebar') panel.showSidebar(event.page);
    else if (event.kind === 'page') panel.showDialog(event.page);
    else if (event.kind === 'activate') void activate(event.sheet);
    else if (event.kind === 'fault') notices.show(text.scriptFault(event.message), { isFault: true, seconds: -1 });
    else void refresh();
  }

  async function recover(take: boolean): Promise<void> {
    const { file } = await api.recover(take);
    if (file !== null) notices.show(text.recoveryKept(file), { seconds: -1 });
    await refresh();
    await sheet.edits.outbox.retry();
    lost(false);
  }

  function lost(isLost: boolean): void {
    const { waiting } = sheet.edits.outbox;
    showLost(isLost ? text.lost(waiting) : null);
  }

  /** What was typed meanwhile is sent, once nothing has to be decided before. */
  async function back(): Promise<void> {
    await refresh();
    if (!book.recovery) await sheet.edits.outbox.retry();
    lost(false);
  }

  function goTo(address: string): void {
    const place = readAddress(address);
    if (place) sheet.go(place.row, place.column);
    sheet.focus();
  }

  function tools(): HTMLElement[] {
    const { save, board } = toolLinks(text);
    return [
      undoButton,
      redoButton,
      button(text.documents, { id: 'documents' }, () => void panel.showFiles()),
      board,
      button(text.keys, { id: 'keys' }, () => panel.showKeys()),
      save,
    ];
  }

  function setUp(): void {
    put('tools').append(...tools());
    const nameBox = put('name-box') as HTMLInputElement;
    const content = put('content') as HTMLInputElement;
    nameBox.setAttribute('aria-label', text.goTo);
    content.setAttribute('aria-label', text.content);
    nameBox.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') goTo(nameBox.value);
      else if (key === 'Escape') sheet.focus();
    });
    nameBox.addEventListener('focus', () => nameBox.select());
    content.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') sheet.type(content.value);
      if (key === 'Enter' || key === 'Escape') sheet.focus();
    });
    content.addEventListener('blur', () => looked(sheet));
    document.addEventListener('keydown', (event) => {
      if (!event.altKey || event.key.toLowerCase() !== 'm') return;
      event.preventDefault();
      menuBar.open();
    });
  }

  setUp();
  createFindBar(
    text,
    () => sheet.facts && sheet.selection && { sheet: sheet.facts.name, ...sheet.selection.active },
    (place) => sheet.go(place.row, place.column),
    home,
  );
  walkRegions();
  listen(heard, (isLost) => (isLost ? lost(true) : void back()));
  watchLeaving(() => book.isChanged || sheet.edits.outbox.waiting > 0);
  void refresh().then(() => document.activeElement === document.body && sheet.focus());
}
