import { activitiesBehind } from '../agreements/activities';
import { canonical, isSame } from '../canonical';
import type { Day } from '../day';
import { finding, type Finding } from '../finding';
import { grouped } from '../grouped';
import { isBelow, roundPrinted } from '../number';
import { isEarlierPeriod, isFullYear, isSamePeriod } from '../period';
import type { Analysis } from './analysis';
import type { IndicatorResult } from './indicator/indicator-result';
import type { IndicatorStatus } from './indicator/measure';
import type { BudgetNode } from './budget/budget-tree';
import type { Evaluation } from './evaluation';
import type { EvaluationInput } from './evaluation-input';
import type { Indicator } from './indicator/indicator';
import { reasonGroups, type RemainderEntry } from './budget/remainder';
import { isOpen, isOverdue, type FollowUp } from './follow-up';

const empty: Analysis = { indicatorCode: '', period: '', drivers: '', obstacles: '', efforts: '', nextSteps: '' };

/** What people wrote in `Analisis Capaian` about an indicator in the period of the run; several rows are joined. */
export function analysisOf({ analyses, rules }: EvaluationInput, code: string): Analysis {
  const rows = analyses.filter((row) => row.indicatorCode === code && isSamePeriod(row.about, rules));
  const [first] = rows;
  if (!first) return empty;
  const join = (field: 'drivers' | 'obstacles' | 'efforts' | 'nextSteps'): string =>
    [...new Set(rows.map((row) => row[field].trim()))].filter((text) => text !== '').join('\n');
  const [drivers, obstacles] = [join('drivers'), join('obstacles')];
  return { ...first, drivers, obstacles, efforts: join('efforts'), nextSteps: join('nextSteps') };
}

/** What is to be done about an indicator, by whom and until when; null: no day was set. */
export interface Remedy {
  action: string;
  owner: string;
  due: Day | null;
}

/** What a story may lack, in the order in which it is told. */
export type StoryPart = 'cause' | 'remedy' | 'due';

/** Why money behind an indicator was not spent, as `Sisa Anggaran` says of a sub kegiatan. */
export interface Hindrance {
  node: BudgetNode;
  entry: RemainderEntry;
}

/** Why an indicator lies below its target and what follows, as people wrote it: cause, remedy, owner, due day. */
export interface Story {
  result: IndicatorResult;
  causes: string[];
  efforts: string;
  /** What was not carried out of its sub kegiatan, the most Rupiah first. */
  hindrances: Hindrance[];
  remedies: Remedy[];
  missing: StoryPart[];
}

const below: readonly IndicatorStatus[] = ['nearlyReached', 'belowLimit', 'notReached', 'missedWithoutScore'];

/** The indicators that have not reached their target, the lowest attainment first. */
export function shortfallsOf(results: readonly IndicatorResult[]): IndicatorResult[] {
  const order = ({ attainment }: IndicatorResult): number => attainment ?? -Infinity;
  return results.filter(({ status }) => below.includes(status)).sort((a, b) => order(a) - order(b) || 0);
}

/** A plan of the period, or one of an earlier period that is still under way in time. */
function concerns(row: FollowUp, { input }: Pick<Evaluation, 'input'>): boolean {
  if (isSamePeriod(row.about, input.rules)) return true;
  return isEarlierPeriod(row.about, input.rules) && isOpen(row) && !isOverdue(row, input.stateDay);
}

/** Texts without those that say the same; people often write one in two sheets. */
const distinct = (texts: readonly string[]): string[] =>
  [
    ...grouped(
      texts.map((text) => text.trim()).filter((text) => text !== ''),
      canonical,
    ).values(),
  ].flatMap(([first]) => (first === undefined ? [] : [first]));

/** What an indicator's story is joined from. */
type Told = Pick<Evaluation, 'input' | 'tree' | 'budget' | 'remainder'>;

/** The reasons that hold an activity up; money saved or still to be paid hinders nothing. */
const hinders = ({ reason: { value } }: RemainderEntry): boolean =>
  value !== null && reasonGroups[value] === 'notCarriedOut';

/** What `Sisa Anggaran` says held up the sub kegiatan behind an indicator; `isOwn`: it names the one itself. */
function hindrancesOf({ budget, remainder, tree }: Told, indicator: Indicator) {
  if (!budget || !remainder) return { hindrances: [], isOwn: false };
  const { activities, isOwn } = activitiesBehind(indicator, budget.tree, tree);
  const hindrances = activities
    .flatMap((node) => remainder.ofNode(node).entries.map((entry): Hindrance => ({ node, entry })))
    .filter(({ entry }) => hinders(entry))
    .sort((one, other) => other.entry.amount.value - one.entry.amount.value);
  return { hindrances, isOwn };
}

/** Joins what `Analisis Capaian`, `Tindak Lanjut` and `Sisa Anggaran` say of an indicator below its target. */
export function storyOf(evaluation: Told, result: IndicatorResult): Story {
  const { indicator } = result;
  const unit = evaluation.tree.byCode.get(indicator.unit);
  const owner = indicator.owner || unit?.headTitle || unit?.name || '';
  const { obstacles, efforts, nextSteps } = analysisOf(evaluation.input, indicator.code);
  const plans = evaluation.input.followUps.filter((row) => row.indicatorCode === indicator.code);
  const current = plans.filter((row) => concerns(row, evaluation));
  const planned = current
    .filter(({ action }) => action.trim() !== '')
    .map((row): Remedy => ({ action: row.action.trim(), owner: row.owner.trim() || owner, due: row.due }));
  // Of the same step in both sheets the one with a day says more.
  const isPlanned = planned.some(({ action }) => isSame(action, nextSteps));
  const steps: Remedy[] = nextSteps === '' || isPlanned ? [] : [{ action: nextSteps, owner, due: null }];
  const remedies = [...steps, ...planned];
  const { hindrances, isOwn } = hindrancesOf(evaluation, indicator);
  // Of a programme's many sub kegiatan nobody knows which one kept the indicator back; of its own one it is told.
  const ofMoney = isOwn ? hindrances.map(({ entry }) => entry.description) : [];
  const causes = distinct([obstacles, ...current.map(({ cause }) => cause), ...ofMoney]);
  const missing: StoryPart[] = [];
  if (causes.length === 0) missing.push('cause');
  if (remedies.length === 0) missing.push('remedy');
  else if (!remedies.some(({ due }) => due !== null)) missing.push('due');
  return { result, causes, efforts, hindrances, remedies, missing };
}

/** Indicators of the same causes in the same words, told together; those without a cause are one group, the last. */
export function sameStories(stories: readonly Story[]): Story[][] {
  const groups = grouped(stories, ({ causes }) => causes.map(canonical).join('\n'));
  const without = groups.get('') ?? [];
  groups.delete('');
  return [...groups.values(), ...(without.length > 0 ? [without] : [])];
}

/** What a unit has still to explain of a period. */
export interface Unexplained {
  unit: string;
  stories: Story[];
  /** Budget rows below their limit at the year's end with Rupiah that no reason explains. */
  remainders: { node: BudgetNode; open: number }[];
}

/** Sub kegiatan below their limit at the year's end whose remainder no reason explains yet (sheet `Sisa Anggaran`). */
function openRemainders({ budget, remainder, input }: Evaluation): { node: BudgetNode; open: number }[] {
  if (!budget || !remainder || !isFullYear(input.rules.period)) return [];
  return budget.tree.nodes.flatMap((node) => {
    if (node.level !== 'subActivity') return [];
    const { absorption, limit } = budget.ofNode(node);
    const isLow = absorption !== null && limit !== null && isBelow(absorption, limit);
    const open = isLow ? (remainder.ofNode(node).open ?? 0) : 0;
    return roundPrinted(open) > 0 ? [{ node, open }] : [];
  });
}

/** Every paper of a unit asks for its own part of the whole. */
const known = new WeakMap<Evaluation, readonly Unexplained[]>();

/** What is not explained yet, unit by unit in the order of the tree; units with nothing open are left out. */
export function unexplained(evaluation: Evaluation): readonly Unexplained[] {
  const found = known.get(evaluation) ?? findUnexplained(evaluation);
  known.set(evaluation, found);
  return found;
}

function findUnexplained(evaluation: Evaluation): Unexplained[] {
  const stories = shortfallsOf(evaluation.results)
    .map((result) => storyOf(evaluation, result))
    .filter(({ missing }) => missing.length > 0);
  const byUnit = grouped(stories, ({ result }) => result.indicator.unit);
  const rows = grouped(openRemainders(evaluation), ({ node }) => node.unit);
  return evaluation.tree.order
    .map(({ code }) => ({ unit: code, stories: byUnit.get(code) ?? [], remainders: rows.get(code) ?? [] }))
    .filter(({ stories: open, remainders }) => open.length + remainders.length > 0);
}

/** What `explanations-missing` says of a unit. */
const stated = (unit: string, { rules: { period } }: EvaluationInput) => ({ unit, period });

/** Says that papers of a unit cannot be final yet, and for which indicators and budget rows. */
function explanationsMissing({ input, tree }: Evaluation, open: Unexplained): Finding {
  const unit = tree.byCode.get(open.unit);
  const lacking = (part: StoryPart): string[] =>
    open.stories.filter(({ missing }) => missing.includes(part)).map(({ result }) => result.indicator.code);
  return finding(
    'explanations-missing',
    { sheet: unit?.sheet ?? '', cell: '' },
    {
      ...stated(open.unit, input),
      name: unit?.name ?? open.unit,
      cause: lacking('cause'),
      remedy: lacking('remedy'),
      due: lacking('due'),
      rows: open.remainders.map(({ node }) => node.row.code),
    },
  );
}

/** Whether a person lets it stand that a unit has not explained everything of the period (`Konfirmasi`). */
export function letsStand(input: EvaluationInput, unit: string): boolean {
  const nothing = { name: '', cause: [], remedy: [], due: [], rows: [] };
  const asked = finding('explanations-missing', { sheet: '', cell: '' }, { ...stated(unit, input), ...nothing });
  return input.confirmed?.(asked) ?? false;
}

/** What keeps the papers of the period from being final: what no person lets stand. */
export const explanationsOpen = (evaluation: Evaluation): Finding[] =>
  unexplained(evaluation)
    .filter(({ unit }) => !letsStand(evaluation.input, unit))
    .map((open) => explanationsMissing(evaluation, open));
