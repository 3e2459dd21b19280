import { documentKinds, kindNamed } from '../../documents/kinds';
import { evaluate } from '../../domain/main-job/evaluation';
import { finding, type Finding } from '../../domain/finding';
import { deflate } from '../../google/deflate';
import { now } from '../../google/session';
import type { Book } from '../../google/spreadsheet';
import { texts } from '../../text';
import type { WorkbookData } from '../../workbook/read/workbook';
import type { OutputFrame } from '../../workbook/sheets/output-sheet';
import { periodLabel } from '../../workbook/values/period';
import { sheetsCheckedBefore } from '../figures/checked-before';
import { printedGrids } from '../figures/printed-grids';
import { logoOf } from '../documents/templates/kept-logo';
import { ownTemplates } from '../documents/templates/own-templates';
import { dayOf, timeOf } from './clock';
import { frozenDifferences, openArchive } from './open-archive';
import { nothingToPrint } from './nothing-to-print';
import { openWorkbook } from './open-workbook';
import type { RunRequest } from './summary';
import type { Task } from '../../text/tasks';
import type { TaskContext } from './task';
import { sheetsFor, taskDefinitions } from './tasks';
import { knowsState, sheetsOfState } from '../panel/panel-state';
import { PRODUCT } from '../../shapes/sheet-marker';
import type { ReadableSheet } from '../../workbook/schema/input-sheets';

/** The frame of the sheets that a run writes. */
export function frameOf({ settings, input }: WorkbookData, time: string): OutputFrame {
  const { language } = settings;
  const words = texts(language);
  const { year, period } = input.rules;
  return {
    language,
    product: PRODUCT,
    period: `${year} ${periodLabel(period, words.terms)}`,
    time,
    protection: words.sheets.protection,
  };
}

/** A run with everything that was read for it. */
export interface OpenRun {
  tasks: Task[];
  started: Date;
  book: Book;
  context: TaskContext;
  /** Findings of reading and evaluating, and about frozen periods. */
  findings: Finding[];
}

/** The tasks of a run with the one that makes documents of the kind of a template that is brought along. */
function tasksOf({ tasks, template }: RunRequest): Task[] {
  const kind = template ? kindNamed(template.kind) : null;
  return kind === null ? [...tasks] : [...new Set([...tasks, documentKinds[kind].task])];
}

/** Sheets that no task asks for, and whoever asks for the run does. */
function furtherSheets({ logo, panel }: RunRequest, tasks: readonly Task[]): ReadableSheet[] {
  return [...(logo ? (['templates'] as const) : []), ...(panel && knowsState(tasks) ? sheetsOfState() : [])];
}

/** Reads what the tasks of a request need, each sheet once, and evaluates it. */
export function openRun(request: RunRequest): OpenRun {
  const tasks = tasksOf(request);
  const started = now();
  const today = dayOf(started);
  const { book, grids, data: read } = openWorkbook(tasks, request.period ?? '', today, furtherSheets(request, tasks));
  const { logo, findings: ofLogo } = logoOf(grids, request, {
    name: read.settings.logo,
    isPrinted: sheetsFor(tasks, 'reads').includes('templates'),
  });
  const { settings } = read;
  const data: WorkbookData = {
    ...read,
    settings: { ...settings, profile: { ...settings.profile, ...(logo && { logo }) } },
  };
  const { language } = settings;
  const archive = openArchive(book, data);
  const ofToday = evaluate(data.input);
  const evaluation = archive.frozen ? evaluate(data.input, archive.frozen) : ofToday;
  const differences = [...archive.findings, ...frozenDifferences(ofToday, archive, sheetsFor(tasks, 'reads'))];
  const unread = (request.unreadFormulas ?? []).map(({ count, ...place }) =>
    finding('formula-without-result', place, { count }),
  );
  const isApart = tasks.length > 0 && tasks.every((task) => taskDefinitions[task].isApart);
  const ofRecords = isApart ? [] : [...data.findings, ...evaluation.findings, ...differences];
  const context: TaskContext = {
    printed: printedGrids(book, request),
    checkedBefore: sheetsCheckedBefore(book, tasks, grids),
    request,
    data,
    grids,
    evaluation,
    archive,
    today,
    own: ownTemplates(grids, request),
    frame: frameOf(data, timeOf(started)),
    documentLanguage: request.language ?? language,
    pack: deflate,
    spoken: request.messages ?? language,
  };
  // A mistake says why nothing was read; a template is tried over whatever there is.
  const isAsked = !request.templateOnly && !ofRecords.some(({ severity }) => severity === 'error');
  const ofPapers = isAsked ? nothingToPrint(tasks, context) : [];
  return {
    tasks,
    started,
    book,
    context,
    findings: [...unread, ...ofLogo, ...ofRecords, ...ofPapers],
  };
}
