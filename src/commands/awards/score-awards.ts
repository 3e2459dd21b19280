import { decidedPlaces } from '../../domain/awards/months/cool-down';
import { decide } from '../../domain/awards/months/decide';
import type { AwardCategory } from '../../domain/awards/instrument/instrument';
import { addMonths, monthOfDay, yearOfMonth, type Month } from '../../domain/month';
import type { AwardRecord, CategoryResult } from '../../domain/awards/result';
import { scoreMonth, type CategoryProposal } from '../../domain/awards/score-month';
import { monthlyPlaces, yearView } from '../../domain/awards/months/year-view';
import { finding, type Finding } from '../../domain/finding';
import type { Holidays } from '../../domain/working-days';
import { texts } from '../../text';
import { formatMonth } from '../../text/format';
import { isSame as same } from '../../domain/canonical';
import { inputSheets } from '../../workbook/schema/input-sheets';
import {
  awardRecords,
  awardResults,
  awardResultsSheet,
  readAwards,
} from '../../workbook/sheets/records/award-results-sheet';
import { KeptRow } from '../../workbook/sheets/records/kept-row';
import { allRecords, recordsAmong } from '../../workbook/sheets/records/read-records';
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
  /** It stands in the sheet already and stays. */
  standing: boolean;
}

const isOf = (month: Month, name: string) => (one: Pick<CategoryResult, 'month' | 'category'>) =>
  one.month === month && same(one.category, name);

/** A decided result as it was recorded; what a version without codes did not keep is taken from today's sheets. */
function standingResult(recorded: CategoryResult, { recipient, basis, winners }: AwardCategory, jurors: string[]) {
  if (!recorded.lacksFacts) return recorded;
  return { ...recorded, recipient, basis, winners, jurors };
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
  before: readonly CategoryResult[],
  holidays: Holidays,
  { request, frame }: TaskContext,
): { outcome: Outcome | null; findings: Finding[] } {
  const { category, month, result, blocking } = proposal;
  const recorded = before.find(isOf(month, category.name));
  if (recorded && recorded.decided !== null) {
    const standing = standingResult(recorded, category, result?.jurors ?? []);
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
 * The records of the sheet after the run: the month's categories anew, everything that is decided and every other month
 * as it stands.
 */
function recordsAfter(
  before: readonly AwardRecord[],
  outcomes: readonly Outcome[],
  month: Month,
  { request }: TaskContext,
): AwardRecord[] {
  const single = (request.category ?? '').trim() !== '';
  const isRewritten = (record: AwardRecord): boolean =>
    record.month === month &&
    record.decided === null &&
    (!single || outcomes.some(({ result }) => same(result.category, record.category)));
  const fresh = outcomes.filter(({ standing }) => !standing).map(({ result }) => result);
  return [...before.filter((record) => !isRewritten(record)), ...awardRecords(fresh)];
}

/** *Hitung skor penghargaan*, and with `finalise` *Tetapkan pemenang*. */
export const scoreAwards: TaskDefinition = {
  reads: [
    ...(['settings', 'units', 'awardCategories', 'awardCriteria', 'awardScores', 'reports', 'publications'] as const),
    ...(['staff', 'transfers', 'awardTeam', 'holidays', 'awardResults', 'templates', 'ledger'] as const),
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
    const rows = readAwards(grids.awardResults);
    // What was decided holds even where its words were changed; only its papers wait until they are put right.
    const before = awardResults(allRecords(rows));
    const isHeldBack = ({ category }: CategoryProposal): boolean => rows.doubtful.some(isOf(month, category.name));
    const { input, facts, findings: read } = awardsInput(month, instrument, context);
    const scored = scoreMonth({ ...input, history: decidedPlaces(before) });
    const wanted = scored.proposals.filter(
      (proposal) => categories.includes(proposal.category) && !isHeldBack(proposal),
    );
    const made = wanted.map((proposal) => outcomeOf(proposal, before, input.holidays, context));
    const outcomes = made.flatMap(({ outcome }) => outcome ?? []);
    const records = recordsAfter(recordsAmong(rows), outcomes, month, context);
    const kept = rows.slots.filter((slot) => slot instanceof KeptRow);
    const standing = rows.slots.length > 0 ? (grids.awardResults?.name ?? null) : null;
    const monthFrame = { ...frame, period: formatMonth(month, texts(frame.language).terms.period.months) };
    const year = yearOfMonth(month);
    return {
      sheets: [
        awardResultsSheet(records, kept, monthFrame, standing),
        awardYearSheet(yearView(monthlyPlaces(awardResults([...records, ...rows.doubtful])), year), year, {
          ...frame,
          period: String(year),
        }),
      ],
      documents: awardDocuments(
        outcomes.map(({ result }) => result),
        context,
        facts,
      ),
      findings: [...rows.findings, ...read, ...scored.findings, ...made.flatMap(({ findings }) => findings)],
      highlights:
        outcomes.length > 0
          ? outcomes.map(({ result, open }) => awardHighlight(result, open, spoken))
          : [nothingScored(month, spoken)],
    };
  },
};
