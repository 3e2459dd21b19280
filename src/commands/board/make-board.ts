import type { CategoryResult } from '../../domain/awards/result';
import type { Evaluation } from '../../domain/main-job/evaluation';
import type { Finding } from '../../domain/finding';
import type { BoardSnapshot } from '../../domain/schedule/board';
import { boardSnapshot } from '../../domain/schedule/board-data';
import { now } from '../../google/session';
import { texts } from '../../text';
import { readSchedule } from '../../workbook/read/schedule/schedule';
import type { Grids, WorkbookData } from '../../workbook/read/workbook';
import { awardResults, readAwards } from '../../workbook/sheets/records/award-results-sheet';
import { recordsAmong } from '../../workbook/sheets/records/read-records';
import { paperPeriod } from '../../workbook/values/period';
import { wordBoard, type WordedBoard } from './board-snapshot';
import { timeOf } from '../run/clock';

/** The board of a workbook, as data and in words. */
export interface Board extends WordedBoard {
  snapshot: BoardSnapshot;
  /** About the sheets of the schedule. */
  findings: Finding[];
}

/** The months of `Hasil Penghargaan` that have been decided; proposals are nobody's business. */
function decidedAwards(grids: Grids): CategoryResult[] {
  return awardResults(recordsAmong(readAwards(grids.awardResults))).filter(({ decided }) => decided !== null);
}

/** Makes the board from what was read and computed. */
export function makeBoard(grids: Grids, data: WorkbookData, evaluation: Evaluation): Board {
  const { language, profile } = data.settings;
  const { sheets, terms } = texts(language);
  const { year, period } = evaluation.input.rules;
  const { schedule, announcements, findings } = readSchedule(grids, evaluation);
  const snapshot = boardSnapshot({
    evaluation,
    schedule,
    announcements,
    today: evaluation.input.today,
    awards: decidedAwards(grids),
    frame: {
      agency: profile.agency || sheets.agencyFallback,
      period: `${paperPeriod(period, terms)} ${year}`,
      stamp: timeOf(now()),
      language,
    },
  });
  return { snapshot, ...wordBoard(snapshot), findings };
}
