import { texts } from '../../text';
import { readSchedule } from '../../workbook/read/schedule/schedule';
import { scheduleInputs } from './control-schedule';
import { deliverLetters } from './deliver-letters';
import { followUpLetters } from '../people/follow-up-letters';
import { reminderLetters } from './reminder-letters';
import type { TaskDefinition } from '../run/task';

/** The sheets that letters are written from: the schedule, and the follow-ups with the people who own them. */
const reads = [...scheduleInputs, 'followUps', 'staff', 'transfers'] as const;

/** *Kirim pengingat* as a task of a run: the letters go out when everything else has been written. */
export const remind: TaskDefinition = {
  reads,
  // Without a schedule there may be follow-ups to write about.
  requires: ['units'],
  run: ({ data, grids, evaluation, frame, today, spoken, request }) => {
    const { schedule, findings } = readSchedule(grids, evaluation);
    return {
      // A run that also controls the schedule reports its findings once.
      findings: request.tasks.includes('schedule') ? [] : findings,
      deliver: (book, started) => {
        const facts = book.spreadsheetFacts();
        const { jobs: dated, senderName, isRestDay } = reminderLetters(schedule, data, facts, today, started);
        const jobs = [...dated, ...followUpLetters(grids, data, facts, today)];
        const notice = isRestDay ? texts(frame.language).reminders.state.resting : null;
        const {
          sent,
          waiting,
          findings: told,
        } = deliverLetters(jobs, { book, frame, senderName, started, nextRun: '', notice });
        const words = texts(spoken).reminders.notice;
        const line = isRestDay ? texts(spoken).reminders.state.resting : words.sent(String(sent), String(waiting));
        return { highlights: [{ title: words.title, lines: [line] }], findings: told };
      },
    };
  },
};
