import { answerTick, tickedBoxes, type EditEvent } from '../../google/dashboard-ticks';
export type { EditEvent } from '../../google/dashboard-ticks';
import { now } from '../../google/session';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { names } from '../../workbook/schema/names';
import { dashboardName } from '../../workbook/sheets/main-job/dashboard-sheet';
import { timeOf } from '../run/clock';
import { carryOn } from '../documents/waiting/carry-on';
import { refreshDashboard } from './refresh-dashboard';
import { runTasks } from '../run/run-tasks';
import type { Task } from '../../text/tasks';
import { faultAnswer, tickAnswer } from './tick-answer';

/** What each check box runs, from above. */
const boxTasks: readonly (readonly Task[])[] = [['attainment', 'flags'], ['evaluation'], ['board']];

/** How many check boxes the dashboard has. */
export const boxCount = boxTasks.length;

const dashboardNames = names(dashboardName);

/** The language of a dashboard is that of its name. */
const languageOf = (sheet: string): Language => (dashboardNames.id === sheet ? 'id' : 'en');

function runBox(box: number, sheet: string, language: Language): string {
  const tasks = boxTasks[box] ?? [];
  try {
    const summary = runTasks({ tasks: [...tasks], messages: language });
    if (summary.ok && tasks.includes('attainment')) refreshDashboard(language);
    return carryOn(summary, { sheet, box, language }) ?? tickAnswer(summary, timeOf(now()).slice(-5), language);
  } catch (error) {
    return faultAnswer(error, language);
  }
}

/**
 * The installable edit trigger of whoever installed it: runs what a check box of `Dasbor` stands for, answers in the cell
 * below its label and empties the box, whatever happens. A second tick meanwhile finds the lock taken and says so; an edit
 * anywhere else costs nothing.
 */
export function dashboardTicked(event: EditEvent): void {
  const { sheet, boxes } = tickedBoxes(event, dashboardNames.all, boxCount);
  // Words are read for an answer only: most edits stand elsewhere.
  if (boxes.length === 0) return;
  const language = languageOf(sheet);
  const { working } = texts(language).dashboard.answers;
  for (const box of boxes) {
    answerTick(sheet, box, working, false);
    answerTick(sheet, box, runBox(box, sheet, language), true);
  }
}
