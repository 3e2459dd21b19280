import { canonical, isSame } from '../canonical';
import { finding, type Finding, type Place } from '../finding';
import type { Day } from '../day';
import { roundOrNull } from '../number';
import { subtreeOf, type UnitTree } from '../main-job/unit/unit';
import type { Holidays } from '../working-days';
import { checkInstrument, isBlocking } from './instrument/check-instrument';
import { checkScores, type CheckedScores } from './jury/check-scores';
import type { ScoreRow } from './jury/score-row';
import { coolDownOf, type DecidedPlace } from './months/cool-down';
import { isFromReports, type AwardCategory, type Criterion } from './instrument/instrument';
import { jurorGaps } from './jury/juror-gaps';
import { measuresOf, type Measures, type Records } from './records/measure-participants';
import { lastDayOfMonth, type Month } from '../month';
import { participantsOf, type StaffMember } from './participants';
import type { Moment } from './records/reports';
import type { CategoryResult } from './result';
import { teamOf, type TeamMember } from './jury/team';
import { scoreCategory, type CategoryScoring, type Participant } from './scoring/score-category';

/** Everything the awards of a month follow from. */
export interface AwardsInput {
  month: Month;
  today: Day;
  categories: readonly AwardCategory[];
  criteria: readonly Criterion[];
  tree: UnitTree;
  staff: readonly StaffMember[];
  team: readonly TeamMember[];
  scores: readonly ScoreRow[];
  records: Records;
  holidays: Holidays;
  /** Setting `Jeda Pemenang (periode)`. */
  coolDown: number;
  /** Places of the months that are decided. */
  history: readonly DecidedPlace[];
  /** Records up to this moment count; the text is what people read. */
  cutOff: { moment: Moment; text: string };
}

/** The proposal for one category. */
export interface CategoryProposal {
  month: Month;
  category: AwardCategory;
  /** Null: there is nothing to score. */
  result: CategoryResult | null;
  findings: Finding[];
  /** Those of the findings that forbid a decision. */
  blocking: Finding[];
}

/** Jurors of whom the mean is formed agree less than *fair* below this (`awards.md` 2). */
const LOW_AGREEMENT = 0.4;

const placeOf = ({ sheet, nameCell }: AwardCategory): Place => ({ sheet, cell: nameCell });

/** Criteria and scores whose category nobody knows. */
function strays(input: AwardsInput): Finding[] {
  const isKnown = (name: string): boolean => input.categories.some((category) => isSame(category.name, name));
  const criteria = input.criteria.filter(({ category }) => !isKnown(category));
  const rows = input.scores.filter(({ category }) => !isKnown(category));
  return [
    ...criteria.map(({ sheet, row, category }) =>
      finding('unknown-category', { sheet, cell: `A${row}` }, { value: category }),
    ),
    ...rows.map(({ sheet, cells, category }) =>
      finding('unknown-category', { sheet, cell: cells.category }, { value: category }),
    ),
  ];
}

/** What stands against a decision, or should be known before it. */
function resultFindings(scoring: CategoryScoring, category: AwardCategory, month: Month) {
  const { result, missing } = scoring;
  const place = placeOf(category);
  const { name } = category;
  const blocking: Finding[] = missing
    .filter(({ criterion }) => criterion.ifMissing === 'stop')
    .map(({ criterion, participants }) => {
      const { sheet, row, code } = criterion;
      const values = { code, name: criterion.name, count: participants.length };
      const at = { sheet, cell: criterion.weight.cell || `A${row}` };
      return finding('missing-figure', at, { ...values, participants: participants.map(({ name }) => name) });
    });
  const tied = result.participants.filter(({ outcome }) => outcome === 'tied');
  const [firstTied] = tied;
  if (firstTied) {
    const values = { category: name, rank: firstTied.rank ?? 1, participants: tied.map(({ name }) => name) };
    blocking.push(finding('tie-undecided', place, values));
  }
  const ranked = result.participants.filter(({ rank }) => rank !== null);
  const sole = ranked.find(({ outcome }) => outcome === 'soleCandidate');
  if (sole) blocking.push(finding('sole-candidate', place, { category: name, month, participant: sole.name }));
  if (ranked.length === 0) blocking.push(finding('all-out', place, { category: name, month }));
  const notes: Finding[] = [];
  const [last, next] = ranked.slice(category.winners - 1);
  if (last && next && last.rank !== next.rank && roundOrNull(last.score) === roundOrNull(next.score))
    notes.push(finding('near-tie', place, { category: name, first: last.name, second: next.name }));
  if (result.agreement !== null && result.agreement < LOW_AGREEMENT)
    notes.push(finding('low-agreement', place, { category: name, agreement: result.agreement }));
  return { blocking, notes };
}

/** A place that nobody can be given yet is a nominee's, whatever its rank (`awards.md` 5: the gates before the score). */
const withoutWinners = (result: CategoryResult): CategoryResult => ({
  ...result,
  participants: result.participants.map((one) =>
    one.outcome === 'winner' ? { ...one, outcome: 'nominee' as const } : one,
  ),
});

function scoreOne(
  category: AwardCategory,
  criteria: readonly Criterion[],
  participants: readonly Participant[],
  checked: CheckedScores,
  measures: Measures,
  input: AwardsInput,
): CategoryScoring {
  const barred = coolDownOf(input.history, category.name, input.month, category.coolDown ?? input.coolDown);
  return scoreCategory({
    month: input.month,
    category,
    criteria,
    participants,
    figure: (participant, criterion) => measures.figure(participant, criterion, checked.scores),
    cases: (participant) => measures.cases(participant, criteria, checked.scores),
    // Without a report there is nothing that a share or a median could be of.
    minimumCases: category.minimumCases ?? (criteria.some(isFromReports) ? 1 : 0),
    coolDown: ({ code }) => barred(code),
    scores: checked.scores,
    tieDecisions: checked.tieDecisions,
    cutOff: input.cutOff.text,
  });
}

function propose(category: AwardCategory, measures: Measures, input: AwardsInput): CategoryProposal {
  const { month, tree, staff } = input;
  const criteria = input.criteria.filter((criterion) => isSame(criterion.category, category.name));
  const nothing = (findings: Finding[]): CategoryProposal => ({
    month,
    category,
    result: null,
    findings,
    blocking: findings,
  });
  if (criteria.length === 0)
    return nothing([finding('category-without-criteria', placeOf(category), { category: category.name })]);
  if (category.isUnclear || criteria.some(({ isUnclear }) => isUnclear))
    return nothing([finding('instrument-unclear', placeOf(category), { category: category.name })]);
  // Where everybody takes part, those who were appointed to judge do not.
  const judges = teamOf(input.team, category.name);
  const eligible = category.ofStaff ? staff.filter(({ id }) => !judges.has(canonical(id))) : staff;
  const { participants, unknown } = participantsOf(category, tree, eligible, month);
  const at = { sheet: category.sheet, cell: category.participantsCell };
  const findings = unknown.map((value) => finding('unknown-participants', at, { value }));
  const isWithin = (unit: string, other: string): boolean => subtreeOf(tree, other).includes(unit);
  const rows = input.scores.filter((row) => isSame(row.category, category.name));
  const headOf = (code: string): string[] => {
    const unit = tree.byCode.get(code);
    return unit ? [unit.headId, unit.head] : [];
  };
  const checked = checkScores(rows, { category, criteria, participants, staff, judges, isWithin, headOf });
  const scoring = scoreOne(category, criteria, participants, checked, measures, input);
  const isEmpty = scoring.result.participants.every((one) => one.criteria.every(({ raw }) => raw === null));
  const instrument = checkInstrument(category, criteria, scoring.columns);
  if (participants.length === 0 || (isEmpty && rows.length === 0)) {
    const none = finding('category-without-participants', at, { category: category.name, month });
    return nothing([...findings, ...instrument, none]);
  }
  const { blocking, notes } = resultFindings(scoring, category, month);
  const gaps = jurorGaps(checked.scores, criteria, participants, staff);
  const open = input.today <= lastDayOfMonth(month) ? [finding('month-not-over', placeOf(category), { month })] : [];
  const against = [...instrument.filter(isBlocking), ...checked.blocking, ...gaps.blocking, ...blocking, ...open];
  return {
    month,
    category,
    result: against.length > 0 ? withoutWinners(scoring.result) : scoring.result,
    findings: [...findings, ...instrument, ...checked.findings, ...gaps.findings, ...blocking, ...notes, ...open],
    blocking: against,
  };
}

/** Scores every category of a month. Pure; nothing is decided here. */
export function scoreMonth(input: AwardsInput): { proposals: CategoryProposal[]; findings: Finding[] } {
  const measures = measuresOf(input.records, input.tree, input.cutOff.moment, input.holidays);
  return {
    proposals: input.categories.map((category) => propose(category, measures, input)),
    findings: strays(input),
  };
}
