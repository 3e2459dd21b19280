import { compare, type Comparison, type Meaning } from '../../domain/comparison/compare';
import type { GroupComparison } from '../../domain/comparison/groups';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { readHistoryRecords } from '../../workbook/read/comparison/history';
import { comparisonSheet } from '../../workbook/sheets/comparison/comparison-sheet';
import type { Highlight } from '../run/summary';
import { attainmentSheets, type TaskContext, type TaskDefinition, type TaskOutcome } from '../run/task';

/** How many programmes the summary names. */
const namedProgrammes = 6;

/** Meanings that say why an indicator is not compared. */
const aside: readonly Meaning[] = [
  'newIndicator',
  'formulaChanged',
  'noLastYear',
  'notReported',
  'yearRunning',
  'notComparable',
];

const comparable = (groups: readonly GroupComparison[]): GroupComparison[] =>
  groups.filter(({ change }) => change !== null);
const beating = (groups: readonly GroupComparison[]): GroupComparison[] =>
  groups.filter(({ direction }) => direction === 1);

function highlightOf({ year, indicators, programmes, objectives }: Comparison, spoken: Language): Highlight {
  const { highlight: words, meaning } = texts(spoken).comparison;
  const count = (direction: number): string => String(indicators.filter((item) => item.direction === direction).length);
  const better = beating(programmes).map(({ name }) => name);
  const named = better.slice(0, namedProgrammes).join('; ') + (better.length > namedProgrammes ? '; …' : '');
  const left = aside.flatMap((why) => {
    const found = indicators.filter((item) => item.meaning === why).length;
    return found === 0 ? [] : [words.part(meaning[why], String(found))];
  });
  const compared = comparable(objectives).length;
  return {
    title: words.title(String(year), String(year - 1)),
    lines: [
      comparable(programmes).length === 0
        ? words.noProgrammes
        : words.programmes(
            String(better.length),
            String(comparable(programmes).length),
            named === '' ? '' : ` (${named})`,
          ),
      ...(compared === 0 ? [] : [words.objectives(String(beating(objectives).length), String(compared))]),
      words.indicators(count(1), count(-1), count(0)),
      ...(left.length === 0 ? [] : [words.aside(left.join(', '))]),
    ],
  };
}

/** The comparison of a run: results as the evaluation has them, frozen ones included. */
function comparisonOf({ grids, evaluation }: Pick<TaskContext, 'grids' | 'evaluation'>): Comparison {
  return compare(evaluation.results, readHistoryRecords(grids.history), evaluation.input.rules);
}

/** *Perbandingan*: this year against earlier years, the end of the Renstra and the national standard. */
export const compareYears: TaskDefinition = {
  reads: attainmentSheets,
  requires: ['units', 'indicators'],
  run: (context): TaskOutcome => {
    const comparison = comparisonOf(context);
    return {
      sheets: [comparisonSheet(comparison, context.frame)],
      findings: comparison.findings,
      highlights: [highlightOf(comparison, context.spoken)],
    };
  },
};
