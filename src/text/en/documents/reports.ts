import { the } from '../article';
import type { Count } from '../../count';
import type { reports as indonesian } from '../../id/documents/reports';
import { counted } from '../plural';

const many = (count: Count, one: string, more: string): string =>
  count.value === 1 ? `One ${one}` : `${count} ${more}`;

export const reports: typeof indonesian = {
  columns: {
    element: 'Element',
    flagging: 'Unit Performance Score',
    printed: 'Annual Report (LKjIP)',
    step: 'Step',
    result: 'Result (%)',
    effect: 'Effect (points)',
    used: 'Used (%)',
    weight: 'Weight (%)',
    because: 'Cause',
    difference: 'Difference (points)',
    verdict: 'Judgement',
    version: 'Ceiling Version',
    name: 'Name',
    office: 'Office/Unit',
    signature: 'Signature',
    standard: 'National Standard',
    gap: 'Gap',
    figures: 'Attainment (%)',
  },
  total: 'Total',
  rounding:
    'The sum of the effects may differ from the difference above by 0.01–0.02 points, as every row is rounded by itself.',

  brief: { title: 'Brief for the Head' },

  reconciliation: {
    title: 'Reconciliation with the Annual Report (LKjIP)',
    headings: {
      basis: 'I. WHY THERE ARE TWO FIGURES',
      agency: 'II. FROM THE UNIT PERFORMANCE SCORE TO THE MEAN ATTAINMENT OF THE AGENCY',
      objectives: 'III. MEAN PER OBJECTIVE',
      units: 'IV. BOTH FIGURES OF EVERY UNIT',
      indicators: 'V. INDICATOR BY INDICATOR',
      ceilings: 'VI. CEILING VERSIONS AND ABSORPTION',
      closing: 'VII. CLOSING',
    },
    opening: (agency, period) =>
      `This document explains why the unit performance score, by which units are flagged, may differ from the mean attainment that an annual report (LKjIP) of ${the(agency)} usually prints for ${period}. Both come from the same actuals; they differ by the rules below.`,
    rules: {
      cap: 'Cap of an attainment',
      floor: 'Floor of an attainment',
      level: 'Level of the indicators',
      formation: 'How the value of the agency is formed',
      weights: 'Weights',
      ceiling: 'Ceiling version',
      rounding: 'Rounding',
    },
    unbounded: 'No bound',
    levels: {
      head: 'Indicators at head-of-agency level',
      highest: 'Indicators of the highest level of each unit',
      all: 'All indicators',
    },
    formations: {
      objectives: 'Mean over objectives',
      units: 'Weighted mean of the top-level units',
      singleUnit: 'Value of the single top-level unit',
      printed: 'Per objective or per indicator; both stand in part II',
    },
    weights: 'Weights of indicators (none = 1)',
    plainWeights: 'Usually without weights',
    ceilings: { original: 'Original', shifted: 'Shifted', revised: 'Revised' },
    samePrinted: 'The same ceiling; other versions in part VI',
    twoDecimals: 'Two decimals, computed at full precision',
    oftenRounded: 'Where an annual report averages rounded figures, a difference of 0.01–0.05 points is to be expected',
    steps: {
      flag: (bounds) => `Unit performance score (${bounds})`,
      withoutCap: 'Without the cap',
      withoutFloor: 'Without the floor',
      mean: 'Mean attainment (no bounds)',
      perIndicator: 'As a mean over indicators, without weights',
      perObjective: 'As a mean over objectives, objectives without weights',
    },
    equal: (value) => `Both figures of the agency are the same: ${value}.`,
    differ: (flag, mean, distance, higher) =>
      `The unit performance score of the agency is ${flag} and its mean attainment ${mean}: ${distance} ${higher ? 'higher' : 'lower'}.`,
    notAssessable: 'The value of the agency cannot be computed yet, so there is nothing to reconcile.',
    frozen:
      'The figures of this period are frozen; the steps between them are not shown, as the archive keeps the results alone.',
    noUnits: 'No unit is assessed apart from the agency yet.',
    unitsAlike: 'Every unit is judged alike by both figures.',
    unitsDiffer: (names) => `The two figures are judged differently for ${names}.`,
    verdict: { same: 'Alike', differ: 'Different', none: 'Not assessed' },
    causes: {
      cap: (bound) => `Capped at ${bound}`,
      floor: (bound) => `Raised to ${bound}`,
      none: 'Same',
      weight: 'Weight 0',
      lower: 'Output attainment (lower level)',
      region: 'Region level, not counted',
    },
    unitTitle: (unit, flag, mean) => `${unit}: unit performance score ${flag}, mean attainment ${mean}`,
    fromBelow:
      'This value is also formed from the units below, so that the weights of its own indicators do not add up to 100%.',
    noIndicators: 'There are no indicators to be listed yet.',
    noBudget: 'There are no budget data yet, so ceiling versions are not compared.',
    oneCeiling: 'There is one ceiling version; the absorption of the annual report goes by the same ceiling.',
    manyCeilings: 'Absorption depends on the ceiling version; an annual report should name the one it uses.',
    inForce: (version) => `${version} (in use)`,
    closing:
      'The differences above are no errors of the data. The unit performance score serves control; the mean attainment may be printed in the annual report together with how it was computed.',
  },

  minutes: {
    title: 'Minutes of Meeting',
    headings: {
      facts: 'THE MEETING',
      directions: 'A. DIRECTIONS OF THE CHAIR',
      presentations: 'B. REPORTS OF THE DIVISIONS',
      discussion: 'C. DISCUSSION',
      conclusions: 'D. CONCLUSIONS',
      actions: 'E. FOLLOW-UP PLAN',
      attendance: 'ANNEX 1. ATTENDANCE',
      pictures: 'ANNEX 2. PICTURES',
    },
    kinds: {
      evaluation: 'Evaluation',
      reflection: 'Reflection',
      preparation: 'Preparation of activities',
      scoring: 'Scoring',
    },
    otherKind: 'Meeting',
    facts: {
      kind: 'Kind of meeting',
      day: 'Day and date',
      time: 'Time',
      place: 'Place',
      invitation: 'Invitation',
      chair: 'Chair',
      minutesBy: 'Minutes by',
      agenda: 'Agenda',
      present: 'Present',
    },
    hours: (time) => time,
    persons: (count) => counted(count, 'person', 'people'),
    unknown: 'Not recorded',
    missing: {
      directions: 'No directions were recorded.',
      discussion: 'No discussion was recorded.',
      conclusions: 'No conclusions were recorded.',
    },
    presentations: {
      intro: (period) => `The following attainment and absorption are those of ${period}.`,
      otherKind:
        'This meeting was not about the attainment of a period, so no reports are summed up from performance data.',
      otherYear: (period) => `The figures of ${period} stand in the evaluation of that period.`,
    },
    actions: {
      intro: (count) => `${many(count, 'follow-up was', 'follow-ups were')} agreed on.`,
      none: 'No follow-up of this meeting has been recorded yet.',
    },
    obstacleOf: (indicator) => `What holds back ${indicator}`,
    nextSteps: 'Next steps',
    chair: 'Chair,',
    minutesBy: 'Minutes by,',
    attendance: (present) => `Present: ${present}.`,
    pictures: '[room for pictures and the invitation]',
  },

  lkjip: {
    title: 'Draft of Chapter III of the Annual Report (LKjIP)',
    chart: 'Mean attainment by objective against the agency’s target (%)',
    headings: {
      chapter: 'CHAPTER III PERFORMANCE ACCOUNTABILITY',
      attainment: 'A. PERFORMANCE OF THE ORGANISATION',
      target: "1. This Year's Targets and Actuals",
      history: '2. Comparison with Last Year and Earlier Years',
      plan: '3. Comparison with the Plan-end Target',
      standard: '4. Comparison with the National Standard',
      causes: '5. Causes of Success or Failure, and Solutions',
      efficiency: '6. Efficiency of Resources',
      programmes: '7. Supporting Programmes',
      budget: 'B. BUDGET',
      closing: 'C. NOTES FOR THE EDITOR',
    },
    opening: (agency, period, objectives, indicators) =>
      `This chapter reports on the performance of ${the(agency)} in ${period}, measured by ${indicators} indicators under ${objectives} objectives.`,
    none: 'No performance indicator has been set yet, so this chapter cannot be drawn up.',
    objectiveTitle: (number, objective) => `Objective ${number}. ${objective}`,
    history: {
      none: 'Figures of earlier years are not available yet, so years cannot be compared.',
      partOfYear: (period) =>
        `This year's figures are those of ${period}; changes over the years are judged when the year is over.`,
      trend: (name, from, to, better, turn) =>
        `${name} ${better ? 'improved' : 'worsened'} from ${from.value} (${from.year}) to ${to.value} (${to.year})` +
        (turn ? `, but ${better ? 'worsened' : 'improved'} against ${turn.value} (${turn.year}).` : '.'),
    },
    plan: {
      none: 'No plan-end target is filled in for the indicators of this objective.',
      reached: (names) => `The plan-end target is already met by ${names}.`,
      open: (name, progress) => `${name} stands at ${progress} of its plan-end target.`,
    },
    standard: {
      none: 'No national standard is set or recorded for the indicators of this objective.',
      met: (name) => `${name} meets the national standard.`,
      below: (name, distance) => `${name} is ${distance} away from the national standard.`,
    },
    reached: (name) => `${name} – success`,
    missed: (name) => `${name} – target not reached`,
    noDrivers: (names) => `What led to success has not been described for ${names}.`,
    noCounted: 'No indicator of this objective is counted yet, so causes cannot be told.',
    efficiency: {
      value: (mean, absorption, value) =>
        `The mean attainment of ${mean} was reached with ${absorption} of the supporting programmes' budget; efficiency is ${value}.`,
      belowTarget: (mean, absorption) =>
        `The mean attainment is ${mean} with ${absorption} of the supporting programmes' budget spent. Efficiency is not computed below 100%.`,
      oneBelowLimit: (mean, absorption) =>
        `The mean attainment of the objective is ${mean}, the absorption of its programmes ${absorption}. Efficiency is not computed, as an indicator lies below the minimum.`,
      yearNotOver: (mean, absorption) =>
        `So far the mean attainment is ${mean} with ${absorption} of the supporting programmes' budget spent. Efficiency is computed at the end of the year.`,
      spendingNotToEnd: (mean, absorption) =>
        `The mean attainment is ${mean} with ${absorption} of the supporting programmes' budget spent. Efficiency is not computed, as the data on spending do not reach the end of the year.`,
      none: 'Efficiency cannot be computed, as attainment or supporting programmes of this objective are missing.',
      shared: 'A programme that supports several objectives stands in full under each of them.',
    },
    programmes: {
      none: 'No programme that supports this objective has been set yet.',
    },
    notes: (period) => [
      `The figures of this chapter are those of ${period}.`,
      'The difference between unit performance score and mean attainment is explained in the Reconciliation with the Annual Report.',
    ],
  },
};
