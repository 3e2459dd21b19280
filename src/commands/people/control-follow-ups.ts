import { flaggedWithoutAction, incompleteActions, ownersGone } from '../../domain/people/follow-up-control';
import type { FollowUpState } from '../../domain/people/follow-up-control';
import { texts } from '../../text';
import { followUpSheet } from '../../workbook/sheets/people/follow-up-sheet';
import { readFollowUpControl } from './people-inputs';
import { attainmentSheets, budgetSheets, type TaskDefinition } from '../run/task';

/** *Pantau tindak lanjut*: sheet `Pemantauan Tindak Lanjut`, owners who have gone, and flagged units without an action. */
export const controlFollowUpsTask: TaskDefinition = {
  reads: [...attainmentSheets, ...budgetSheets, ...(['followUps', 'staff', 'transfers', 'holidays'] as const)],
  requires: ['units', 'followUps'],
  run: ({ data, grids, evaluation, frame, spoken, request }) => {
    const { controlled, staffing, reading } = readFollowUpControl(grids, data.input);
    const unitNames = new Map(data.input.units.map(({ code, name }) => [code, name]));
    const count = (...states: FollowUpState[]): string =>
      String(controlled.filter(({ state }) => states.includes(state)).length);
    const { highlight } = texts(spoken).people;
    const line = highlight.counts(
      count('overdue'),
      count('dueSoon'),
      count('open', 'undated'),
      count('done', 'doneLate'),
    );
    const isToldAlready = request.tasks.includes('roster');
    return {
      sheets: [followUpSheet(controlled, unitNames, frame)],
      findings: [
        ...(isToldAlready ? [] : [...reading, ...ownersGone(controlled, staffing)]),
        ...flaggedWithoutAction(evaluation.units, data.input.followUps),
        ...incompleteActions(controlled),
      ],
      highlights: [{ title: highlight.followUps, lines: [line] }],
    };
  },
};
