import type { archiveFindings as indonesian } from '../../id/findings/archive';
import { say, type FindingValues } from '../../id/findings/wording';
import { terms } from '../terms';
import { counted } from '../plural';

const figures: Record<string, string> = {
  target: 'Target',
  actual: 'Actual',
  attainment: 'Attainment (%)',
  status: 'Status',
  value: 'Flag Value (%)',
  mean: 'Mean Attainment (%)',
  absorption: 'Absorption (%)',
  ceiling: 'Ceiling',
  spent: 'Spending',
  limit: 'Minimum Attainment (%)',
};

const statuses: Record<string, string> = terms.indicatorStatus;

const shown = (value: FindingValues[string] = ''): string => (value === '' ? '(empty)' : (statuses[value] ?? value));

export const archiveFindings: typeof indonesian = {
  'nothing-to-freeze': say(
    'There is no indicator to freeze.',
    'Fill in the sheet Indicators, then freeze the period again.',
  ),
  'frozen-not-reported': say(
    (v) => `${counted(v.count, 'indicator')} had not reported when the period was frozen: ${v.codes}.`,
    'Figures that come later will not be used in the documents of this period.',
  ),
  'period-not-over': say(
    (v) => `The period was frozen before its end (${v.last}).`,
    'Make sure that all figures of this period are final.',
  ),
  'frozen-differs': say(
    (v) =>
      `${figures[v.figure ?? ''] ?? v.figure} of "${v.code}" changed after the period was frozen: it was ${shown(v.then)} and is now ${shown(v.now)}.`,
    'Restore the figure, or explain the change; documents of this period keep the frozen one.',
  ),
  'frozen-row-new': say(
    (v) => `"${v.code}" was added after the period was frozen.`,
    'It is not used in documents of the frozen period.',
  ),
  'frozen-row-gone': say(
    (v) => `"${v.code}" (${v.name}) belongs to the frozen period but is no longer on the input sheets.`,
    'Restore its row, so that the frozen figures are printed in full.',
  ),
  'period-frozen': say(
    (v) => `This period was frozen ${v.time}${v.user === '' ? '' : ` by ${v.user}`}; the frozen figures are used.`,
    'Nothing to do.',
  ),
};
