import { counted } from './plural';
import type { audit as indonesian } from '../id/audit';

export const audit: typeof indonesian = {
  columns: {
    rule: 'Rule',
    addOn: (figure) => `${figure} – Rapor Kinerja`,
    difference: (figure) => `${figure} – difference`,
  },
  unitSheet: 'Audit Units',
  agencyCode: 'INSTANSI',
  sumRow: 'sum',
  below: 'Below limit',
  changed: 'Words of the input changed: run audit again',
  seeCauses: 'See causes',
  roles: { forming: 'value of unit', output: 'output', region: 'not counted' },
  formations: {
    indicators: 'own indicators',
    children: 'units below',
    combined: 'own indicators and units below',
  },
  cases: {
    notDue: 'not due yet',
    noTarget: 'no target',
    notReported: 'not reported',
    notComputable: 'not computable',
    inside: 'reached within range',
    zeroTarget: 'target 0',
    zeroActual: 'actual 0',
    gradeReached: 'grade reached',
    gradeScore: 'score ÷ lower bound',
    gradeMissed: 'grade missed',
  },
  rules: {
    attainment: {
      positive: 'rules 1–5; a1',
      negative: 'rules 1–5; a2–a4, a9',
      range: 'rules 1–5; a6',
      grade: 'rules 1–5; a8',
      none: 'rule 3',
    },
    derived: 'rules 1, 11, 13',
    objective: 'rule 6',
    unit: 'rules 4–10',
    agency: 'rules 6, 8–10',
    cause: 'rule 13',
    absorption: 'rule 9',
    remainder: 'rule 9; Remainder',
  },
  readText: 'Text: the number is taken from the digits between the same words',
  readPercent: 'Cell formatted as per cent: the number is multiplied by 100',
  readNothing: 'Date or error: no number',
  readGrade: 'The grade is taken from its letters',
  unreadText: (text) => `No formula can read the text "${text}"; its number is written as it was read`,
  frozen: (time) => `Frozen at ${time}: the figure stands, the formula calculates what the sheets hold today`,
  withoutFormula: 'Figures without a formula',
  notes: {
    front:
      'Start here: click the name of a unit for its steps, a cause for its indicator, then the code for the cells of the input. Flagged units stand first.',
    units:
      'The value of a unit from indicators and budget to its comparison with the limit. Click the code for Units, the name for its indicators.',
    causes: 'At most three causes of each unit: share in value × (100 − bounded attainment).',
    indicators:
      'One row an indicator, one column a step. Click the code for Indicators, the cells of the actual for Actuals.',
    derived: 'Figures that follow from target and actual. Printed decimals are those at the time this book was made.',
    objectives: 'Weighted mean of the indicators of each objective.',
    budget: 'Only detail rows (D) are added up. Click the code for Budget.',
    entries: 'Explanations of the remainder whose code stands in Budget.',
    reasons: 'Remainder by reason.',
    rules: 'Rules in force: from Settings, the default where it is empty. Changing Settings changes every formula.',
    grades: 'Grades from the best; lower bounds are open.',
    readings:
      'Cells that are no plain number and how a formula reads them; other formulas refer to the column As Read.',
    check:
      'How many figures are compared and their largest difference. Figures that no formula can express are named with the reason.',
  },
  made: (figures) => `${counted(figures, 'figure')} with a formula.`,
  none: 'Every figure has a formula.',
  some: (count) => `${counted(count, 'figure')} without a formula:`,
  line: (what, reason) => `${what}: ${reason}`,
  title: 'Audit workbook',
  onComputer: [
    'The audit workbook holds formulas and is made on a computer; in Google Sheets only values are written, so no sheet was made.',
    'Download this book (File ▸ Download ▸ Microsoft Excel), then run in the folder of Rapor Kinerja: npm start -- BOOK.xlsx --run audit',
    'or open it in the workbench (npm run workbench) and choose the same menu item.',
  ],
};
