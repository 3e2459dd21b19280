import { decide } from '../../domain/awards/decide';
import type { AwardCategory } from '../../domain/awards/instrument';
import { addMonths, monthOfDay, yearOfMonth } from '../../domain/awards/month';
import type { CategoryResult, Month } from '../../domain/awards/result';
import { scoreMonth, type CategoryProposal } from '../../domain/awards/score-month';
import { yearView } from '../../domain/awards/year-view';
import { finding, type Finding } from '../../domain/finding';
import type { Holidays } from '../../domain/working-days';
import { texts } from '../../text';
import { formatMonth } from '../../text/format';
import { decidedPlaces, monthlyPlaces, readAwardRows, resultOfRows } from '../../workbook/read/awards/results';
import { isSame as same } from '../../domain/canonical';
import { inputSheets } from '../../workbook/schema/input-sheets';
import { awardResultsSheet } from '../../workbook/sheets/records/award-results-sheet';
import { rowsOfResult, type AwardRow } from '../../workbook/sheets/records/award-rows';
import { awardYearSheet } from '../../workbook/sheets/award-year-sheet';
import { understandMonth } from '../../workbook/values/month';
import { awardDocuments } from './award-documents';
import { awardHighlight, nothingScored } from './award-highlights';
import { awardsInput, readInstrument } from './award-inputs';
import type { TaskContext, TaskDefinition, TaskOutcome } from '../run/task';

/** A category's result, and what is still open about it. */
interface Outcome {
  result: CategoryResult;
  open: number;
  /** The rows stand in the sheet already and stay. */
  standing: boolean;
}

const rowsAt = (rows: readonly AwardRow[], month: Month, category: string): AwardRow[] =>
  rows.filter((row) => row.month === month && same(row.category, category));

const isDecided = (rows: readonly AwardRow[]): boolean => rows.some(({ decided }) => decided !== '');

/** A decided category as its rows have it. */
function standingResult(
  rows: readonly AwardRow[],
  category: AwardCategory | null,
  jurors: string[],
  holidays: Holidays,
): CategoryResult {
  return resultOfRows(rows, { category, jurors, holidays });
}

/** The categories that are asked for. */
function chosen(categories: readonly AwardCategory[], asked: string): { chosen: AwardCategory[]; findings: Finding[] } {
  if (asked.trim() === '') return { chosen: [...categories], findings: [] };
  const found = categories.filter(({ name }) => same(name, asked));
  if (found.length > 0) return { chosen: found, findings: [] };
  const place = { sheet: inputSheets.awardCategories.table.id, cell: '' };
  const names = categories.map(({ name }) => name);
  return { chosen: [], findings: [finding('unknown-requested-category', place, { value: asked, names })] };
}

/** What becomes of a proposal: it stays as decided before, is decided now, or is shown as a proposal. */
function outcomeOf(
  proposal: CategoryProposal,
  before: readonly AwardRow[],
  holidays: Holidays,
  { request, frame }: TaskContext,
): { outcome: Outcome | null; findings: Finding[] } {
  const { category, month, result, blocking } = proposal;
  if (isDecided(before)) {
    const standing = standingResult(before, category, result?.jurors ?? [], holidays);
    const place = { sheet: category.sheet, cell: category.nameCell };
    const told = finding('already-finalised', place, { category: category.name, month });
    return { outcome: { result: standing, open: 0, standing: true }, findings: request.finalise ? [told] : [] };
  }
  const decision = request.finalise ? decide(proposal, frame.time, holidays) : { result, findings: [] };
  const findings = [...proposal.findings, ...decision.findings];
  if (!decision.result) return { outcome: null, findings };
  const open = decision.result.decided === null ? blocking.length : 0;
  return { outcome: { result: decision.result, open, standing: false }, findings };
}

/** The month asked for; without one, the month before this. */
function monthAsked({ request, today }: TaskContext): { month: Month; findings: Finding[] } {
  const before = addMonths(monthOfDay(today), -1);
  const asked = request.month ?? '';
  if (asked.trim() === '') return { month: before, findings: [] };
  const month = understandMonth(asked);
  if (month !== null) return { month, findings: [] };
  const place = { sheet: inputSheets.awardCategories.table.id, cell: '' };
  return { month: before, findings: [finding('unknown-requested-month', place, { value: asked })] };
}

/**
 * The rows of the sheet after the run: the month's categories anew, everything that is decided and every other month as
 * it stands. Papers print what the sheet says, so that a later run finds them unchanged.
 */
function rowsAfter(before: readonly AwardRow[], outcomes: readonly Outcome[], month: Month, context: TaskContext) {
  const single = (context.request.category ?? '').trim() !== '';
  const isRewritten = (row: AwardRow): boolean =>
    row.month === month &&
    row.decided === '' &&
    (!single || outcomes.some(({ result }) => same(result.category, row.category)));
  const fresh = outcomes
    .filter(({ standing }) => !standing)
    .flatMap(({ result }) => rowsOfResult(result, context.frame.language));
  return [...before.filter((row) => !isRewritten(row)), ...fresh];
}

/** *Hitung skor penghargaan*, and with `finalise` *Tetapkan pemenang*. */
export const scoreAwards: TaskDefinition = {
  reads: [
    ...(['settings', 'units', 'awardCategories', 'awardCriteria', 'awardScores', 'reports', 'publications'] as const),
    ...(['staff', 'transfers', 'awardTeam', 'holidays', 'awardResults', 'templates'] as const),
  ],
  requires: ['units', 'awardCategories', 'awardCriteria'],
  run: (context): TaskOutcome => {
    const { grids, frame, spoken } = context;
    const instrument = readInstrument(context);
    const { month, findings: unknownMonth } = monthAsked(context);
    const { chosen: categories, findings: unknownCategory } = chosen(
      instrument.categories,
      context.request.category ?? '',
    );
    const asked = [...unknownMonth, ...unknownCategory];
    if (asked.length > 0) return { findings: [...instrument.findings, ...asked] };
    const before = readAwardRows(grids.awardResults);
    const { input, findings: read } = awardsInput(month, instrument, context);
    const scored = scoreMonth({ ...input, history: decidedPlaces(before) });
    const wanted = scored.proposals.filter(({ category }) => categories.includes(category));
    const { holidays } = input;
    const made = wanted.map((proposal) =>
      outcomeOf(proposal, rowsAt(before, month, proposal.category.name), holidays, context),
    );
    const outcomes = made.flatMap(({ outcome }) => outcome ?? []);
    const rows = rowsAfter(before, outcomes, month, context);
    const printed = outcomes.map(({ result }) => {
      const category = categories.find(({ name }) => same(name, result.category)) ?? null;
      return result.decided === null
        ? result
        : standingResult(rowsAt(rows, month, result.category), category, result.jurors, holidays);
    });
    const monthFrame = { ...frame, period: formatMonth(month, texts(frame.language).terms.period.months) };
    const year = yearOfMonth(month);
    return {
      sheets: [
        awardResultsSheet(rows, monthFrame, before.length > 0 ? (grids.awardResults?.name ?? null) : null),
        awardYearSheet(yearView(monthlyPlaces(rows), year), year, { ...frame, period: String(year) }),
      ],
      documents: awardDocuments(printed, context, input.staff),
      findings: [...read, ...scored.findings, ...made.flatMap(({ findings }) => findings)],
      highlights:
        outcomes.length > 0
          ? outcomes.map(({ result, open }) => awardHighlight(result, open, spoken))
          : [nothingScored(month, spoken)],
    };
  },
};
