import { servePage } from '../../google/web-page';
import { texts } from '../../text';
import { formatNumber } from '../../text/format';
import { boardSlides } from './board-slides-job';
import { scheduleInputs } from '../schedule/control-schedule';
import { makeBoard } from './make-board';
import { attainmentSheets, type TaskDefinition } from '../run/task';

/** *Perbarui papan*: the snapshot that the screens show, and the same content as slides. */
export const showBoard: TaskDefinition = {
  reads: [...attainmentSheets, ...scheduleInputs, 'awardResults'],
  requires: ['units'],
  run: (context) => {
    const { data, grids, evaluation, request, spoken } = context;
    const board = makeBoard(grids, data, evaluation);
    const { snapshot, deck, findings } = board;
    const words = texts(spoken).board;
    const { staff, public: open } = snapshot;
    const count = (number: number): string => formatNumber(number, 0, spoken);
    const line = words.updated(
      count(staff.today.length + staff.thisWeek.length),
      count(open.today.length + open.coming.length),
    );
    return {
      board: deck,
      // A run that also controls the schedule reports its findings there.
      findings: request.tasks.includes('schedule') ? [] : findings,
      documents: boardSlides(board, context),
      highlights: [{ title: words.title, lines: [line] }],
    };
  },
};

/** The web app: the board's page; `?layar=pegawai` is the staff's screen, any other address the public one. */
export function boardPage(request: { parameter: { layar?: string } }): GoogleAppsScript.HTML.HtmlOutput {
  const view = 'data-view="staff"';
  const screen = request.parameter.layar === 'pegawai' ? 'staff' : 'public';
  return servePage('papan', texts('id').board.title, (html) => html.replace(view, view.replace('staff', screen)));
}
