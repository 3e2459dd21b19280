import type { ImportAnswer, ImportedSheet, ImportRequest } from '../../../commands/import/answer';
import type { RunSummary } from '../../../commands/run/summary';
import { formatPoints } from '../../../text/format';
import { button, element, put } from '../../shared/browser/elements';
import { language } from '../../shared/browser/page-language';
import { complain, tell } from '../../shared/browser/status-line';
import { chosenSheets, findTables, type FoundTable } from './found-tables';
import { isOpen, showQuestions, type Answers } from './questions';
import { readFiles, readPasted, type Sources } from './read-sources';
import { server } from './server';
import { clearPlan, rowsOf, showFound, showPlan } from './show';
import { words } from './words';

let sheets: ImportedSheet[] = [];
let tables: FoundTable[] = [];
let chosen = new Set<FoundTable>();
let answers: Answers = {};
let isBusy = false;
/** Something was changed while the script was asked: it is asked once more. */
let isStale = false;

const request = (dryRun: boolean): ImportRequest => ({
  sheets: chosenSheets(sheets, tables, (table) => chosen.has(table)),
  answers,
  takeDefaults: true,
  messages: language,
  language,
  dryRun,
});

function setBusy(busy: boolean): void {
  isBusy = busy;
  document.querySelector('main')?.setAttribute('aria-busy', String(busy));
  for (const one of document.querySelectorAll('#actions button')) one.setAttribute('aria-disabled', String(busy));
}

/** Runs one thing at a time; whatever fails is told. */
async function alone(said: string, work: () => Promise<void>): Promise<void> {
  if (isBusy) return;
  setBusy(true);
  complain('');
  tell(said);
  try {
    await work();
  } catch (error) {
    tell('');
    complain(words.failed(error instanceof Error ? error.message : String(error)));
  } finally {
    setBusy(false);
  }
}

function showActions(...actions: HTMLElement[]): void {
  put('actions').hidden = actions.length === 0;
  put('actions').replaceChildren(...actions);
}

/** Asks the script what would come of it, and shows that. */
function look(): void {
  if (isBusy) {
    isStale = true;
    return;
  }
  if (chosen.size === 0) {
    showActions();
    return;
  }
  void alone(words.checking, async () => {
    do {
      isStale = false;
      show(await server.importTables(request(true)));
    } while (isStale);
    tell('');
  });
}

function show(planned: ImportAnswer): void {
  showQuestions(planned.questions, answers, look);
  showPlan(planned);
  const waits = planned.questions.some((question) => isOpen(question, answers));
  if (!planned.writes) showActions(...(waits ? [element('p', 'help', words.wait)] : []));
  else showActions(button(words.write(String(rowsOf(planned))), 'primary', write));
}

function write(): void {
  void alone(words.writing, async () => {
    const done = await server.importTables(request(false));
    clearPlan();
    tell(words.written(String(rowsOf(done))));
    const kinds = [...chosen].map(({ kind }) => kind);
    const [hasIndicators, hasBudget] = [kinds.includes('indicators'), kinds.some((kind) => kind !== 'indicators')];
    const calculate = (): void =>
      run([
        ...(hasIndicators ? (['attainment', 'flags'] as const) : []),
        ...(hasBudget ? (['absorption'] as const) : []),
      ]);
    showNext(button(hasIndicators ? words.calculate : words.absorption, 'primary', calculate));
  });
}

/** What can be done once rows are written: the next step, and what stays possible. */
function showNext(next: HTMLElement): void {
  showActions(next, button(words.undo, '', undo), button(words.another, 'quiet', restart));
  next.focus();
}

/** What a run of the budget alone is for, which stands further to the right on its sheet. */
function absorbedWords({ tasks, agency }: Pick<RunSummary, 'tasks' | 'agency'>): string[] {
  if (!tasks.includes('absorption') || !agency || agency.absorption === null) return [];
  return [words.absorbed(formatPoints(agency.absorption, language), agency.absorptionStatus)];
}

const namedUnits = 5;

/** Which units lie below their limits; nothing of a run that did not flag any. */
function flaggedWords({ tasks, units }: Pick<RunSummary, 'tasks' | 'units'>): string[] {
  if (!tasks.includes('flags')) return [];
  const names = units.flatMap(({ flag, name }) => (flag === '' ? [] : [name]));
  const isJudged = units.some(({ value, absorption }) => value !== null || absorption !== null);
  if (names.length === 0) return [isJudged ? words.noneFlagged : words.noneAssessed];
  const named = [...names.slice(0, namedUnits), ...(names.length > namedUnits ? ['…'] : [])].join(', ');
  return [words.flagged(String(names.length), named)];
}

function run(tasks: ('attainment' | 'flags' | 'absorption')[]): void {
  void alone(words.running, async () => {
    const summary = await server.run({ tasks, messages: language });
    const { ok, findings, highlights, sheetsWritten } = summary;
    const lines = highlights.flatMap((highlight) => highlight.lines);
    showNext(button(words.next, 'primary', () => void alone('', server.openSidebar)));
    const said = [...flaggedWords(summary), ...absorbedWords(summary), ...lines];
    if (ok) return tell([...said, words.calculated(sheetsWritten.join(', '))].join(' '));
    tell('');
    complain(words.hasErrors(String(findings.filter(({ severity }) => severity === 'error').length)));
  });
}

function undo(): void {
  void alone(words.undoing, async () => {
    await server.undo({ answers: {}, takeDefaults: true, messages: language });
    restart();
    tell(words.undone);
  });
}

function restart(): void {
  [sheets, tables, chosen, answers] = [[], [], new Set(), {}];
  clearPlan();
  put<HTMLTextAreaElement>('paste').value = '';
  put<HTMLInputElement>('file').value = '';
  put('paste').focus();
}

/** What is taken without being asked: the tables of the tab that the person looks at; else those that are not hidden. */
function preferred(active: string | undefined): FoundTable[] {
  const inSight = tables.filter(({ at }) => active !== undefined && sheets[at]?.name === active);
  // What stands on hidden tabs is a working copy more often than not.
  const visible = tables.filter(({ isHidden }) => !isHidden);
  return [inSight, visible].find((some) => some.length > 0) ?? tables;
}

/** Takes what was read as the table of this import. */
function take(read: () => Promise<Sources> | Sources): void {
  void alone(words.reading, async () => {
    const { sheets: found, problems, active } = await read();
    [sheets, answers] = [found, {}];
    tables = findTables(sheets);
    chosen = new Set(preferred(active));
    clearPlan();
    showFound(sheets, tables, chosen, look);
    const isNothing = problems.length === 0 && tables.length === 0;
    tell('');
    complain([...problems, ...(isNothing ? [words.nothingFound] : [])].join(' '));
  }).then(() => {
    if (chosen.size > 0) look();
  });
}

function takeFiles(files: FileList | readonly File[] | null | undefined): void {
  if (files && files.length > 0) take(() => readFiles([...files]));
}

/** Reads the tabs of the spreadsheet itself. */
const takeTabs = (): void =>
  take(async () => {
    const { active, sheets: found } = await server.tabs();
    return { sheets: found, active, problems: found.length > 0 ? [] : [words.noTabs] };
  });

function takeDropped(): void {
  const mark = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    document.body.classList.toggle('dropping', isOver);
  };
  document.addEventListener('dragover', mark(true));
  document.addEventListener('dragleave', mark(false));
  document.addEventListener('drop', (event) => {
    mark(false)(event);
    takeFiles(event.dataTransfer?.files);
  });
  // The workbench hands over what was dropped on its own page.
  window.addEventListener('message', ({ source, data }: MessageEvent<{ rapor?: string; files?: File[] } | null>) => {
    if (source === window.parent && data?.rapor === 'import') takeFiles(data.files);
  });
  window.parent.postMessage({ rapor: 'import-ready' }, '*');
}

function start(): void {
  const titles = {
    help: words.help,
    'paste-label': words.paste,
    'file-label': words.file,
    'found-title': words.found,
    'questions-title': words.questions,
    'notes-title': words.notes,
    'changes-title': words.changes,
  };
  for (const [id, text] of Object.entries(titles)) put(id).textContent = text;
  put('tabs').textContent = words.tabs;
  document.title = words.title;
  put('paste').addEventListener('paste', (event) => {
    const { clipboardData } = event;
    event.preventDefault();
    if (!clipboardData) return;
    // Some programs copy a picture of the cells beside them: text and table alone are read.
    const pasted = readPasted(clipboardData);
    if (pasted.sheets.length > 0) take(() => pasted);
    else if (clipboardData.files.length > 0) takeFiles(clipboardData.files);
    // What was found before stays, with its answers.
    else complain(words.nothingFound);
  });
  put<HTMLInputElement>('file').addEventListener('change', ({ target }) =>
    takeFiles((target as HTMLInputElement).files),
  );
  put('tabs').addEventListener('click', takeTabs);
  takeDropped();
  put('paste').focus();
  if (document.documentElement.dataset.from === 'tabs') takeTabs();
}

start();
