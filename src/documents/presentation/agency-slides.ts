import { flagValueName } from '../frame';
import type { BudgetNode } from '../../domain/main-job/budget/budget-tree';
import type { UnitReport } from '../../domain/main-job/evaluation';
import { judgedUnits } from '../../domain/main-job/unit/judged-units';
import { isOpen, isOverdue } from '../../domain/main-job/follow-up';
import { flaggedUnits } from '../evaluation/agency/summary-part';
import { writtenLabel } from '../evaluation/narrative/recurrence';
import { recurringProblems } from '../evaluation/agency/recurring-part';
import { budgetGroups } from '../evaluation/parts/budget-items';
import { isLow } from '../evaluation/parts/budget-part';
import { flagWords } from '../evaluation/parts/overview-part';
import type { Writer } from '../writer';
import { short, slideOf, type Slide } from './slide';
import { column, MOST_ROWS, ROOM_BELOW_FIGURES, shortened, TABLE_ROOM, unitsTable } from './slide-tables';
import { limitedFigure } from './unit-slide';
import { budgetRow, computed, ofBudget, ofUnit } from '../figures/sources';

/** Title, agency and period. */
export function coverSlide({ t, agency, period, profile }: Writer): Slide {
  const words = t.presentation;
  const draft = profile.documentStatus === 'draft' ? [words.draft] : [];
  return slideOf(words.meeting, { kind: 'cover', lines: [agency, period.title, ...draft] });
}

/** Units in their order; where not all of them have room, the flagged ones first. */
function unitsWithRoom(writer: Writer, units: readonly UnitReport[]): Pick<Slide, 'table' | 'points'> {
  const inOrder = shortened(writer, unitsTable(writer, units), ROOM_BELOW_FIGURES);
  if (inOrder.points.length === 0) return inOrder;
  const flagged = flaggedUnits(units);
  const flaggedFirst = [...flagged, ...units.filter((unit) => !flagged.includes(unit))];
  return shortened(writer, unitsTable(writer, flaggedFirst), ROOM_BELOW_FIGURES);
}

/** The agency's figures and its units. */
export function summarySlide(writer: Writer, units: readonly UnitReport[]): Slide {
  const { t, terms, percent, evaluation, count } = writer;
  const words = t.presentation;
  const { agency } = evaluation;
  const { value, judgement, absorption } = agency;
  const { assessed, flagged, unassessed } = judgedUnits(evaluation.units, evaluation.input.rules);
  return slideOf(words.summary, {
    figures: [
      limitedFigure(
        writer,
        flagValueName(writer),
        [value.flagValue, ofUnit(agency, 'flagValue')],
        judgement.attainment,
        words.target,
      ),
      {
        label: words.figures.meanAttainment,
        value: percent(value.meanAttainment, ofUnit(agency, 'meanAttainment')),
        note: '',
        isBad: false,
      },
      limitedFigure(
        writer,
        words.figures.absorption,
        [absorption?.absorption ?? null, ofUnit(agency, 'absorption')],
        judgement.absorption,
        words.limit,
      ),
      {
        label: words.figures.flagged,
        value: words.ofUnits(
          count(flagged.length, computed('units', 'flagged')),
          count(assessed.length, computed('units', 'assessed')),
        ),
        note:
          unassessed.length === 0 ? '' : terms.notAssessed(count(unassessed.length, computed('units', 'notAssessed'))),
        isBad: flagged.length > 0,
      },
    ],
    ...unitsWithRoom(writer, units),
  });
}

/** The open follow-ups, those due first at the top. */
export function followUpSlide(writer: Writer): Slide {
  const { t, day, evaluation } = writer;
  const words = t.presentation;
  const { total, done, open, overdue } = evaluation.agency.followUps;
  // Whoever adds up what is done and open finds the rest here.
  const impossible = total - done - open;
  const { stateDay, followUps } = evaluation.input;
  const rows = followUps
    .filter(isOpen)
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'))
    .map((row) => ({
      cells: [
        short(writer, evaluation.tree.byCode.get(row.unit)?.name ?? row.unit, 'name'),
        short(writer, row.action || row.problem, 'cell'),
        short(writer, row.owner, 'name'),
        day(row.due),
      ],
      isBad: isOverdue(row, stateDay),
    }));
  const { columns } = words;
  const figure = (of: keyof typeof words.figures, count: number, isBad = false, note = '') => {
    const value = `${writer.count(count, computed('followUps', of))}`;
    return { label: words.figures[of], value, note, isBad };
  };
  const left = impossible > 0 ? words.impossible(writer.count(impossible, computed('followUps', 'impossible'))) : '';
  return slideOf(words.followUps, {
    figures: [
      figure('total', total, false, left),
      figure('done', done),
      figure('open', open),
      figure('overdue', overdue, overdue > 0),
    ],
    ...(rows.length === 0
      ? { points: [words.nothingOpen] }
      : shortened(
          writer,
          {
            columns: [
              column(columns.unit, 24),
              column(columns.action, 36),
              column(columns.owner, 22),
              column(columns.due, 18),
            ],
            rows,
          },
          ROOM_BELOW_FIGURES,
        )),
  });
}

/** The slide of the budget: programmes with ceiling, spending and absorption. */
export function budgetSlide(writer: Writer): Slide {
  const { t, amount, points, evaluation } = writer;
  const words = t.presentation;
  if (!evaluation.budget) return slideOf(words.budget, { points: [words.noBudget] });
  const { columns } = words;
  const { nodes } = evaluation.budget.tree;
  const rowOf = (node: BudgetNode | null): string => (node ? budgetRow(nodes, node) : 'otherProgramme');
  const rows = budgetGroups(evaluation.budget, null).map(({ programme, absorption }) => ({
    cells: [
      short(writer, programme?.row.description ?? t.budget.otherProgramme, 'cell'),
      amount(absorption.ceiling, ofBudget(rowOf(programme), 'ceiling')),
      amount(absorption.spent, ofBudget(rowOf(programme), 'spent')),
      points(absorption.absorption, ofBudget(rowOf(programme), 'absorption')),
    ],
    isBad: isLow(absorption),
  }));
  const heads = [column(columns.programme, 46), column(columns.ceiling, 20, true), column(columns.spent, 20, true)];
  return slideOf(
    words.budget,
    shortened(writer, { columns: [...heads, column(columns.absorption, 14, true)], rows }, TABLE_ROOM),
  );
}

/** The slide of the objectives, with the mean attainment of each in per cent. */
export function objectiveSlide(writer: Writer): Slide {
  const { t, points, evaluation } = writer;
  const words = t.presentation;
  const { columns } = words;
  const rows = evaluation.objectives.map(({ objective, counted, results, meanAttainment }) => ({
    cells: [
      short(writer, objective.trim() || t.attainment.withoutObjective, 'cell'),
      words.ofUnits(
        writer.count(counted, computed('counted', objective)),
        writer.count(results.length, computed('indicators', objective)),
      ),
      points(meanAttainment, computed('mean', objective)),
    ],
    isBad: false,
  }));
  if (rows.length === 0) return slideOf(words.objectives, { points: [words.noObjectives] });
  const heads = [column(columns.objective, 64), column(columns.counted, 18, true), column(columns.mean, 18, true)];
  return slideOf(words.objectives, shortened(writer, { columns: heads, rows }, TABLE_ROOM));
}

/** The slide of problems that were recorded in two periods or more. */
export function recurringSlide(writer: Writer): Slide {
  const { t, evaluation, rules } = writer;
  const words = t.presentation;
  const { columns } = words;
  const rows = recurringProblems(evaluation.input.followUps, rules.year).flatMap((group) => {
    const latest = group[group.length - 1];
    if (!latest) return [];
    const unit = evaluation.tree.byCode.get(latest.unit)?.name ?? latest.unit;
    const periods = [...new Set(group.map((row) => writtenLabel(writer, row)))].join(', ');
    return [
      {
        cells: [short(writer, unit, 'name'), short(writer, latest.problem, 'cell'), short(writer, periods, 'cell')],
        isBad: false,
      },
    ];
  });
  if (rows.length === 0) return slideOf(words.recurring, { points: [words.nothingRecurring] });
  const heads = [column(columns.unit, 28), column(columns.problem, 48), column(columns.periods, 24)];
  return slideOf(words.recurring, shortened(writer, { columns: heads, rows }, TABLE_ROOM));
}

/** What the meeting has to settle: flagged units, missing reports, overdue follow-ups. */
export function decisionSlide(writer: Writer): Slide {
  const { t, evaluation } = writer;
  const words = t.presentation;
  const { counts } = evaluation.agency.value;
  const { overdue } = evaluation.agency.followUps;
  const decideOn = writer.isOver ? words.decide.unitOfYear : words.decide.unit;
  const points = [
    ...flaggedUnits(evaluation.units).map(({ value, judgement }) =>
      decideOn(value.unit.name, flagWords(writer, judgement).toLowerCase()),
    ),
    ...(counts.notReported > 0
      ? [words.decide.notReported(writer.count(counts.notReported, ofUnit(evaluation.agency, 'notReported')))]
      : []),
    ...(overdue > 0 ? [words.decide.overdue(writer.count(overdue, computed('followUps', 'overdue')))] : []),
  ];
  return slideOf(words.decisions, {
    points:
      points.length === 0 ? [writer.isOver ? words.decide.noneOfYear : words.decide.none] : points.slice(0, MOST_ROWS),
  });
}
