import { isAddon } from '../../../google/build-target';
import { answerTick } from '../../../google/dashboard-ticks';
import { isFault } from '../../../google/google-fault';
import { recall, remember } from '../../../google/properties';
import { isProblem } from '../../../google/service-problem';
import { now } from '../../../google/session';
import {
  ensureHourlyTrigger,
  hasTrigger,
  removeTrigger,
  removeTriggers,
  setTriggerOnce,
} from '../../../google/triggers';
import { texts } from '../../../text';
import type { Language } from '../../../text/language';
import { faultAnswer, tickAnswer } from '../../dashboard/tick-answer';
import { timeOf } from '../../run/clock';
import type { RunSummary } from '../../run/summary';
import { makeWaitingDocuments } from './make-waiting-documents';
import { documentOwner } from './owner';
import { queuedRequests } from './queue';

/** Names of the top-level functions that the triggers call. */
const ONCE = 'lanjutkan';
const HOURLY = 'dispatcherHourly';

/** Document property with the check box whose documents are still being made. */
const KEY = 'lanjutanDokumen';
/** Document property that says that the hourly trigger stands for documents alone: reminders were not asked for. */
const BORROWED = 'jamPinjaman';

/** Minutes until the next try, by how many have come no further in a row; after the last of them nobody goes on by himself. */
const waits = [1, 5, 15, 60, 240, 240, 240] as const;

/** The check box that asked, and how far its documents are. */
interface Course {
  sheet: string;
  box: number;
  language: Language;
  all: number;
  left: number;
  /** Tries in a row that made nothing. */
  idle: number;
}

const courseNow = (): Course | null => JSON.parse(recall(KEY) ?? 'null') as Course | null;

const clock = (milliseconds: number): string => timeOf(new Date(now().getTime() + milliseconds)).slice(-5);

/** In an add-on the one hourly trigger goes on; where it does not stand, it is set for this alone. */
function leaveToHourly(): void {
  if (!hasTrigger(HOURLY)) remember(BORROWED, '1');
  ensureHourlyTrigger(HOURLY);
}

/** What an earlier run has left is made: nothing has to go on by itself any more, unless others have asked for documents. */
function endCourse(): void {
  if (recall(KEY) === null || queuedRequests().length > 0) return;
  remember(KEY, null);
  if (!isAddon()) removeTriggers(ONCE);
}

/**
 * Lets what a run of a check box has left be made by itself.
 *
 * @returns what stands under the box; null: nothing goes on by itself
 */
export function carryOn(summary: RunSummary, asked: Pick<Course, 'sheet' | 'box' | 'language'>): string | null {
  const { documentsLeft: left, documentsStopped, progress } = summary;
  if (!documentOwner(false).isMe) return null;
  if (left === 0) endCourse();
  if (left === 0 || documentsStopped === 'asked' || documentsStopped === 'storage') return null;
  const done = progress?.done ?? 0;
  // What has hindered this run hinders the next one, too, unless it comes later.
  const idle = documentsStopped === 'quota' ? 4 : documentsStopped === 'google' ? 1 : 0;
  return planNext({ ...asked, all: done + left, left, idle }, progress?.secondsLeft);
}

/** Sets what goes on next and tells it; null: nothing does. */
function planNext(course: Course, secondsLeft?: number | null): string | null {
  const wait = waits[course.idle];
  remember(KEY, wait === undefined ? null : JSON.stringify(course));
  if (wait === undefined) return null;
  const minutes = isAddon() ? 60 : wait;
  if (isAddon()) leaveToHourly();
  else setTriggerOnce(ONCE, minutes);
  const work = Math.min(secondsLeft ?? 60, 270);
  const { goesOn } = texts(course.language).dashboard.answers;
  return goesOn(String(course.all - course.left), String(course.all), clock((minutes * 60 + work) * 1000));
}

/** What a try to go on came to: the runs that came to their end, and what was thrown, if anything. */
interface Tried {
  summaries: RunSummary[];
  failures: unknown[];
}

function tryToGoOn(): Tried {
  try {
    return { summaries: makeWaitingDocuments(), failures: [] };
  } catch (error) {
    return { summaries: [], failures: [error] };
  }
}

/** Whether what has ended a try may be over at the next one: somebody else's run, or a service of Google's that fails. */
const mayPass = (error: unknown): boolean => isProblem(error, 'lock-busy') || isFault(error);

/** What stands under the box at the end. */
function lastAnswer({ language, all, left }: Course, { summaries, failures }: Tried): string {
  const { answers } = texts(language).dashboard;
  const last = summaries[summaries.length - 1];
  for (const failure of failures) if (!mayPass(failure)) return faultAnswer(failure, language);
  if (last && !last.ok) return tickAnswer(last, clock(0), language);
  return left === 0 ? answers.documents(String(all), clock(0)) : answers.partly(String(all - left), String(all));
}

/** Plans the next try for the documents of a check box, and tells under it how far they are. */
function follow(course: Course, tried: Tried): void {
  const { summaries, failures } = tried;
  const last = summaries[summaries.length - 1];
  const made = summaries.reduce((sum, { progress }) => sum + (progress?.done ?? 0), 0);
  const isOpen = queuedRequests().length > 0 && failures.every(mayPass);
  const left = last?.documentsLeft ?? (isOpen ? course.left : 0);
  const present = { ...course, left, idle: made > 0 ? 0 : course.idle + 1 };
  const next = isOpen ? planNext(present, last?.progress?.secondsLeft) : null;
  if (next === null) remember(KEY, null);
  answerTick(course.sheet, course.box, next ?? lastAnswer(present, tried), false);
}

/**
 * Goes on with the documents of a check box; nothing where none is under way.
 * @throws what ended the try, once the next one is planned: Google keeps it in the log of executions
 */
function goOn(): void {
  if (!documentOwner(false).isMe) return;
  const course = courseNow();
  const tried = tryToGoOn();
  if (course) follow(course, tried);
  for (const failure of tried.failures) if (!isProblem(failure, 'lock-busy')) throw failure;
}

/** The trigger *lanjutkan*: it runs once, and is deleted before anything else, by its id; one that stays goes with the next. */
export function carryOnOnce({ triggerUid = '' }: { triggerUid?: string }): void {
  try {
    removeTrigger(ONCE, triggerUid);
  } catch (fault) {
    if (!isFault(fault)) throw fault;
  }
  goOn();
}

/** The duty of the hourly trigger: an add-on goes on with it, and what others have asked the owner for is made. */
export function carryOnHourly(): void {
  goOn();
  if (recall(BORROWED) === null || queuedRequests().length > 0) return;
  remember(BORROWED, null);
  removeTriggers(HOURLY);
}

/** Whether the hourly trigger stands for documents alone. */
export const isBorrowed = (): boolean => recall(BORROWED) !== null;

/** From now on it stands for reminders, too. */
export const keepForReminders = (): void => remember(BORROWED, null);
