import type { archive as indonesian } from '../id/archive';
import { counted } from './plural';

export const archive: typeof indonesian = {
  kinds: { indicator: 'Indicator', unit: 'Unit', agency: 'Agency' },
  explanation: (time) => `Figures frozen ${time}; today's input sheets give others`,
  documentNote: (date) =>
    `The figures of this period were frozen on ${date}; changes made to the data after that day are not taken into account.`,
  budgetNote: (date) =>
    `The rows of the budget are not shown because the budget sheet has changed since the figures of this period were frozen on ${date}; total ceiling, spending and absorption are the frozen ones.`,
  frozen: {
    title: (period) => `Period ${period} is frozen`,
    lines: (indicators, units, sheet) => [
      `${counted(indicators, 'indicator')} and ${counted(units, 'unit')} were copied to the sheet ${sheet}, with the figures of the agency.`,
      'Later changes in this period are reported as findings; its documents keep the frozen figures.',
    ],
  },
  already: {
    title: (period) => `Period ${period} was already frozen`,
    lines: (time, user) => [`Frozen ${time}${user === '' ? '' : ` by ${user}`}. Nothing was changed.`],
  },
  question: (period) =>
    `Freeze the figures of ${period}? Targets, actuals and results are copied to the sheet Attainment Archive and cannot be frozen anew. Documents of this period will use these figures.`,
};
