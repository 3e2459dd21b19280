import { texts } from '../text';
import { readSchedule } from '../workbook/read/schedule/schedule';
import { scheduleInputs } from './control-schedule';
import { deliverLetters } from './deliver-letters';
import { reminderLetters } from './reminder-letters';
import type { TaskDefinition } from './task';

/** *Kirim pengingat* as a task of a run: the letters go out when everything else has been written. */
export const remind: TaskDefinition = {
  reads: scheduleInputs,
  requires: ['units', 'schedule'],
  run: ({ data, grids, evaluation, frame, today, spoken, request }) => {
    const { schedule, findings } = readSchedule(grids, evaluation);
    return {
      // A run that also controls the schedule reports its findings once.
      findings: request.tasks.includes('schedule') ? [] : findings,
      deliver: (book, started) => {
        const { jobs, senderName, isRestDay } = reminderLetters(
          schedule,
          data,
          book.spreadsheetFacts(),
          today,
          started,
        );
        const notice = isRestDay ? texts(frame.language).reminders.state.resting : null;
        const { sent, waiting } = deliverLetters(jobs, { book, frame, senderName, started, nextRun: '', notice });
        const words = texts(spoken).reminders.notice;
        const line = isRestDay ? texts(spoken).reminders.state.resting : words.sent(String(sent), String(waiting));
        return [{ title: words.title, lines: [line] }];
      },
    };
  },
};
