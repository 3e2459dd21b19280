import type { sheets as indonesian } from '../id/sheets';
import { counted } from './plural';

export const sheets: typeof indonesian = {
  product: 'Rapor Kinerja',
  protection: 'Rapor Kinerja writes this sheet; changes are lost at the next calculation.',
  explanation: {
    ratio: (actual, target, result) => `${actual} ÷ ${target} × 100 = ${result}`,
    inverse: (target, actual, result) => `${target} ÷ ${actual} × 100 = ${result}`,
    negative: (target, actual, result) => `(2 × ${target} − ${actual}) ÷ ${target} × 100 = ${result}`,
    inside: (actual, low, high) => `${actual} lies within the range ${low}–${high}: 100`,
    zeroTargetReached: 'Target 0 and actual 0: 100',
    zeroTargetMissed: (actual) => `Target 0, actual ${actual}: 0`,
    zeroActual: (target) => `Actual 0 against target ${target} under the formula T/R: set to 200`,
    gradeReached: (actual, target) => `Grade ${actual} meets the target ${target}: 100`,
    gradeScore: (score, bound, target, result) =>
      `Score ${score} ÷ lower bound of ${target} (${bound}) × 100 = ${result}`,
    gradeHeld: (score, target, result) => `Score ${score} does not reach ${target} yet: ${result}`,
    gradeMissed: (actual, target) => `Grade ${actual} is below the target ${target}, without a score`,
    sum: (parts, total) => `Actual: ${parts} = ${total}`,
    average: (parts, mean) => `Actual: mean (${parts}) = ${mean}`,
    ratioOfSums: (numerator, denominator, percent, result) =>
      `Actual: ${numerator} ÷ ${denominator}${percent ? ' × 100' : ''} = ${result}`,
    withoutErrors: (cells: readonly string[]) => `without ${cells.join(', ')}, which shows an error`,
    lastPosition: (position) => `Actual: as of ${position}`,
    standing: (value, position) => `Not reported; last standing ${value} (${position})`,
    notReported: 'No actual for this period yet',
    proportional: (target) => `Target ${target} taken on the straight line between the known targets`,
    notDue: 'Not due in this period',
    noTarget: 'The target of the year is empty',
    noInterimTarget: 'The interim target is empty',
    noTargetOfMonth: 'This month has no interim target of its own',
    forecastBases: {
      restOfTarget: 'if the target of the rest of the year is met',
      recentPace: 'if the latest pace goes on',
      standing: 'if the present figure stands',
    },
    forecast: (value, basis, atPace) =>
      `Forecast for the year’s end ${value} ${basis}${atPace === '' ? '' : `, ${atPace} at the pace so far alone`}`,
    needsAttention: (forecast) => `${forecast}: needs attention`,
    notComputable: {
      polarity: 'The polarity is empty',
      target: 'The target is no number',
      zeroTarget: 'A target of 0 cannot be divided by',
      negativeTarget: 'Negative target',
      grade: 'Unknown grade',
      denominator: 'Denominator 0',
      notFinite: 'The result is no number that can be meant',
      unclear: 'A cell or word that decides the calculation cannot be understood',
      kind: 'Target and actual are of different kinds',
    },
  },
  cause: (code, name, points) => `${code} ${name} (−${points} points)`,
  followUps: {
    none: '',
    missing: 'No follow-up yet',
    open: (open) => `${open} open`,
    overdue: (overdue) => `${overdue} overdue`,
    done: (done) => `${done} done`,
  },
  agencyRow: (name, formation) => `${name} (${formation})`,
  nothing: {
    indicators:
      'No indicators yet. Fill in the sheet Indicators, or choose Kinerja ▸ Prepare ▸ Import files or a pasted table.',
    units: 'No units yet. Fill in the sheet Units, or choose Kinerja ▸ Prepare ▸ Import files or a pasted table.',
    budget: 'No budget yet. Fill in the sheet Budget, or choose Kinerja ▸ Prepare ▸ Import files or a pasted table.',
    findings: 'No findings.',
  },
  agencyFallback: 'Agency',
  documentFolder: 'Rapor Kinerja',
  documentMessages: {
    edited:
      'This document was edited after it was made and is not overwritten. Ask to make it again if its content may be replaced.',
    foreign: 'This document belongs to the workbook of which this one is a copy; it is not changed from here.',
    failed: (reason: string) =>
      `The document could not be made: ${reason}. The others are not affected; ask to make it again once the cause is gone.`,
  },
  unitTotal: (name) => `Total ${name}`,
  agencyTotal: 'Agency total',
  coveredBy: (code) => `See ${code}`,
  subtotal: (group) => `Total ${group}`,
  explainedTotal: 'Total explained',
  unknownReason: 'Without a reason code',
  openTotal: 'Not explained',
  remainderTotal: 'Total remainder',
  runDetails: (errors, warnings, infos, documents) =>
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(infos, 'note')}, ${counted(documents, 'document')}`,
  runUnderWay: 'Over seven minutes means interrupted: run it again.',
  runInterrupted:
    'Interrupted before its end; what was written stays. Run the same command again unless you have: only what is missing is done.',
};
