import type { comparison as indonesian } from '../id/comparison';
import { lowered } from '../lowered';
import { counted } from './plural';

/** Words of the comparison with earlier years and of proposed targets. */
export const comparison: typeof indonesian = {
  chart: (before, now) => `Attainment of programmes, ${before} and ${now} (%)`,
  meaning: {
    up: 'Increased',
    down: 'Decreased',
    better: 'Improved',
    worse: 'Worsened',
    same: 'Unchanged',
    newIndicator: 'New indicator',
    formulaChanged: 'Definition changed',
    noLastYear: 'No data of last year',
    notReported: 'Not reported',
    yearRunning: 'Year in progress, not yet comparable',
    notComparable: 'Cannot be compared',
  },
  points: 'points',
  group: {
    programme: (name) => `Programme: ${name}`,
    objective: (name) => `Objective: ${name}`,
    explained: (compared, all, year) =>
      `Mean attainment of ${compared} of ${all} indicators that can be compared, every year measured by the ${year} targets`,
    none: (all) => `None of ${all} indicators can be compared with last year`,
    counts: (better, worse, same) => `${counted(better, 'indicator')} better, ${worse} worse, ${same} unchanged`,
  },
  told: {
    better: (before, now) => `${before} → ${now}: better than last year`,
    worse: (before, now) => `${before} → ${now}: worse than last year`,
    same: (now) => `The same as last year (${now})`,
    yearRunning: (forecast, before) =>
      forecast === ''
        ? 'Still on the way to the target of the year; comparable at its end'
        : `Still running; ${lowered(forecast)}; last year ${before}`,
    byPercent: (share) => `A change of ${share} from last year`,
    meetsStandard: 'Meets the national standard',
    missesStandard: 'Does not meet the national standard yet',
  },
  proposal: {
    trend: (from, year, step, years) =>
      `Proposal: the ${year} result (${from}) improved by ${step}, the trend of ${counted(years, 'year')}`,
    limited: 'limited to 10%',
    capped: 'limited by the best possible value',
    lastYear: (from, year) => `Proposal: not behind the ${year} result (${from})`,
    kept: 'Proposal: the target is kept',
    bestGrade: (year) => `Proposal: the grade reached in ${year}`,
  },
  highlight: {
    title: (year, before) => `Results of ${year} against ${before}`,
    programmes: (better, compared, names) =>
      `Programmes that beat last year: ${better} of ${compared} that can be compared${names}`,
    noProgrammes: 'No programme can be compared yet: fill in column Programme and the History sheet',
    objectives: (better, compared) => `Objectives that beat last year: ${better} of ${compared} that can be compared`,
    indicators: (better, worse, same) => `Indicators: ${better} better, ${worse} worse, ${same} unchanged`,
    aside: (parts) => `Not compared: ${parts}`,
    part: (meaning, count) => `${count} ${lowered(meaning)}`,
  },
  propose: {
    command: 'Propose targets',
    noIndicators: 'The Indicators sheet or its column Target was not found. Run Prepare ▸ Core sheets.',
    nothing: (year) =>
      `There is no ${year} target to propose: fill in the History of earlier years, or all targets are already fitting.`,
    method:
      'Method: the last result plus the trend (median change) of up to five years, in the direction of the polarity, at most 10%, never behind the last result.',
    fill: (year, count, lines, method) =>
      `${counted(count, 'empty target')} of ${year} will be filled:\n${lines}\n\n${method}\n\nFill them?`,
    change: (count, lines) =>
      `${counted(count, 'target that is already filled asks', 'targets that are already filled ask')} less than the proposal (old → proposed):\n${lines}\n\nReplace them? Choose No to keep them all.`,
    line: (code, name, value) => `• ${code} ${name}: ${value}`,
    oldAndNew: (before, after) => `${before} → ${after}`,
    more: (count) => `… and ${count} more`,
    withActual: (codes) => `Not changed because they already have an actual: ${codes}.`,
    done: (filled, changed) => `${counted(filled, 'empty target')} filled, ${counted(changed, 'target')} replaced.`,
    details: (filled, changed) => `${filled} filled, ${changed} replaced`,
  },
};
